using CptsPortal.Application.Territory;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>Communes to tick.</summary>
/// <param name="Id">Identifier of the list, unique in the page.</param>
/// <param name="Legend">What is listed, in French.</param>
/// <param name="Communes">The communes.</param>
/// <param name="Chosen">Codes already chosen: those are not ticked again.</param>
/// <param name="Ticked">Codes ticked and not yet added.</param>
/// <param name="Address">Where the button that adds them sends the form.</param>
internal sealed record CommuneList(
    string Id, string Legend, IReadOnlyList<CommuneItem> Communes, IReadOnlySet<string> Chosen, IReadOnlyCollection<string> Ticked,
    string Address = "/simulateur#territoire");
