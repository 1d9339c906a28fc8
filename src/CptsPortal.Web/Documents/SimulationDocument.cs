using CptsPortal.Web.Pages.Simulator;

namespace CptsPortal.Web.Documents;

/// <summary>The printed result of a simulation.</summary>
/// <param name="View">The same figures as the page's.</param>
/// <param name="Address">Where the simulation is found again.</param>
/// <param name="ComputedOn">Day of the computation, Europe/Paris.</param>
internal sealed record SimulationDocument(ResultView View, Uri Address, DateOnly ComputedOn);
