using System.Globalization;

namespace CptsPortal.Web.Pages.Simulator;

/// <summary>The buttons of the form other than the one that computes: each changes the form and shows it again.</summary>
internal static class FormActs
{
    public const string Add = "ajouter";
    public const string AddChange = "ajouter-changement";
    public const string AddCrisis = "ajouter-crise";
    public const string Clear = "vider";
    public const string Compute = "calculer";
    public const string Default = "entree";
    public const string Remove = "retirer";
    public const string RemoveChange = "retirer-changement";
    public const string RemoveCrisis = "retirer-crise";

    /// <summary>Whether the form is to be computed: its button, or the Enter key with no search typed.</summary>
    public static bool Computes(string? act, TerritoryChoice choice) =>
        act is Compute || (act is null or Default && string.IsNullOrWhiteSpace(choice.Search));

    /// <summary>Carries out one button; an unknown one changes nothing.</summary>
    /// <param name="act">The button, with its row or commune after a colon.</param>
    /// <param name="form">A completed form.</param>
    /// <param name="choice">The search under way.</param>
    public static void Apply(string? act, SimulationForm form, TerritoryChoice choice)
    {
        var (name, argument) = (act ?? "").Split(':') is [var first, var second] ? (first, second) : (act, "");
        switch (name)
        {
            case Add or Compute:
                form.Communes = [.. form.Communes.Union(choice.Ticked, StringComparer.Ordinal)];
                choice.Ticked = [];
                choice.Search = null;
                break;
            case Remove:
                form.Communes.Remove(argument);
                break;
            case Clear:
                form.Communes.Clear();
                break;
            case AddChange:
                form.Changes.Add(new ChangeRow());
                break;
            case AddCrisis:
                form.Crises.Add(null);
                break;
            case RemoveChange:
                RemoveRow(form.Changes, argument);
                break;
            case RemoveCrisis:
                RemoveRow(form.Crises, argument);
                break;
        }
    }

    private static void RemoveRow<T>(List<T> rows, string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < rows.Count)
            rows.RemoveAt(index);
    }
}
