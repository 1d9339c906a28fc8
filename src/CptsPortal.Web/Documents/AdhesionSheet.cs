using CptsPortal.Application.Cases;
using CptsPortal.Application.EarlyMission;
using CptsPortal.Domain.EarlyMission;

namespace CptsPortal.Web.Documents;

/// <summary>The form by which a holder joins the early-mission contract, with its receipt once the fund registered it (avenant 2, annexe 6).</summary>
/// <param name="Case">The case.</param>
/// <param name="View">The early-mission contract of the case.</param>
/// <param name="Adhesion">The form.</param>
internal sealed record AdhesionSheet(CaseHeader Case, EarlyMissionView View, Adhesion Adhesion)
{
    /// <summary>Its title.</summary>
    public const string Title = "Adhésion au contrat d’accompagnement de mission précoce";

    /// <summary>Its reference: the rank of the form after the first.</summary>
    public string Reference
    {
        get
        {
            var rank = View.Adhesions.Count(other => other.Adhesion.FiledOn < Adhesion.FiledOn) + 1;
            return $"{Case.Reference}/MP{(rank > 1 ? $"-{rank}" : "")}";
        }
    }

    /// <summary>As it is printed.</summary>
    public Paper Paper => new("/Documents/Adhesion.cshtml", this, Reference, $"mission-precoce-{Reference.Replace('/', '-')}.pdf");
}
