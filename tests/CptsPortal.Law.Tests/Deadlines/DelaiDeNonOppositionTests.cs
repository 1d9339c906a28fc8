using System.Globalization;
using System.Text.RegularExpressions;
using CptsPortal.Law.Deadlines;

namespace CptsPortal.Law.Tests.Deadlines;

/// <summary>
/// The two-month clock as a jurist checks it: each line is a project, in French, with the last day to oppose and the day
/// from which silence validates it.
/// </summary>
public sealed partial class DelaiDeNonOppositionTests
{
    private const string Cas =
        """
        # De date à date
        reçu le 15 janvier 2024 ; dernier jour le 15 mars 2024 ; réputé validé depuis le 16 mars 2024
        reçu le 1er mars 2024 ; dernier jour le 1er mai 2024 ; réputé validé depuis le 2 mai 2024
        reçu le 30 avril 2024 ; dernier jour le 30 juin 2024 ; réputé validé depuis le 1er juillet 2024

        # Fin de mois : sans quantième correspondant, le dernier jour du mois
        reçu le 31 décembre 2024 ; dernier jour le 28 février 2025 ; réputé validé depuis le 1er mars 2025
        reçu le 30 décembre 2024 ; dernier jour le 28 février 2025 ; réputé validé depuis le 1er mars 2025
        reçu le 28 décembre 2024 ; dernier jour le 28 février 2025 ; réputé validé depuis le 1er mars 2025
        reçu le 27 décembre 2024 ; dernier jour le 27 février 2025 ; réputé validé depuis le 28 février 2025
        reçu le 31 juillet 2024 ; dernier jour le 30 septembre 2024 ; réputé validé depuis le 1er octobre 2024

        # Années bissextiles
        reçu le 31 décembre 2023 ; dernier jour le 29 février 2024 ; réputé validé depuis le 1er mars 2024
        reçu le 29 février 2024 ; dernier jour le 29 avril 2024 ; réputé validé depuis le 30 avril 2024
        reçu le 31 décembre 2099 ; dernier jour le 28 février 2100 ; réputé validé depuis le 1er mars 2100

        # Fins de semaine et jours fériés : sans effet
        reçu le 1er mai 2025 ; dernier jour le 1er juillet 2025 ; réputé validé depuis le 2 juillet 2025
        reçu le 25 octobre 2025 ; dernier jour le 25 décembre 2025 ; réputé validé depuis le 26 décembre 2025

        # Une suspension recule le dernier jour d'autant de jours
        reçu le 15 janvier 2024 ; compléments du 10 février 2024 au 1er mars 2024 ; dernier jour le 4 avril 2024 ; réputé validé depuis le 5 avril 2024
        reçu le 15 janvier 2024 ; compléments du 10 février 2024 au 10 février 2024 ; dernier jour le 15 mars 2024 ; réputé validé depuis le 16 mars 2024
        reçu le 15 janvier 2024 ; compléments du 15 mars 2024 au 16 mars 2024 ; dernier jour le 16 mars 2024 ; réputé validé depuis le 17 mars 2024
        reçu le 31 décembre 2023 ; compléments du 29 février 2024 au 1er mars 2024 ; dernier jour le 1er mars 2024 ; réputé validé depuis le 2 mars 2024
        reçu le 31 décembre 2024 ; compléments du 28 février 2025 au 1er mars 2025 ; dernier jour le 1er mars 2025 ; réputé validé depuis le 2 mars 2025

        # Plusieurs suspensions s'additionnent
        reçu le 15 janvier 2024 ; compléments du 10 février 2024 au 1er mars 2024 ; compléments du 4 avril 2024 au 8 avril 2024 ; dernier jour le 8 avril 2024 ; réputé validé depuis le 9 avril 2024
        reçu le 15 janvier 2024 ; compléments du 10 février 2024 au 20 février 2024 ; compléments du 20 février 2024 au 1er mars 2024 ; dernier jour le 4 avril 2024 ; réputé validé depuis le 5 avril 2024
        reçu le 1er décembre 2024 ; compléments du 2 décembre 2024 au 2 janvier 2025 ; compléments du 3 janvier 2025 au 4 janvier 2025 ; compléments du 1er mars 2025 au 1er avril 2025 ; dernier jour le 5 avril 2025 ; réputé validé depuis le 6 avril 2025
        """;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static TheoryData<string> Lignes =>
        [.. Cas.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Lignes))]
    public void The_last_day_and_the_day_of_the_tacit_validation_are_those_that_the_jurist_wrote(string cas)
    {
        var days = Day().Matches(cas).Select(match => Read(match.Value)).ToArray();
        var (requests, lastDay, validatedFrom) = (days[1..^2].Chunk(2), days[^2], days[^1]);
        var facts = requests.Aggregate(
            new NonOppositionFacts(days[0]), (known, request) => known.WithRequest(new ComplementRequest(request[0], request[0], request[1])));

        Assert.Equal((ClockState.Running, lastDay), (NonOppositionClock.On(facts, lastDay).State, NonOppositionClock.On(facts, lastDay).LastDay!.Value));
        Assert.Equal((ClockState.TacitlyValidated, validatedFrom), (NonOppositionClock.On(facts, validatedFrom).State, lastDay.AddDays(1)));
        Assert.Equal((true, false), (NonOppositionClock.CanOpposeOn(facts, lastDay), NonOppositionClock.CanOpposeOn(facts, validatedFrom)));
    }

    private static DateOnly Read(string day) => DateOnly.ParseExact(day.Replace("1er", "1", StringComparison.Ordinal), "d MMMM yyyy", French);

    [GeneratedRegex(@"\d{1,2}(er)? \p{L}+ \d{4}")]
    private static partial Regex Day();
}
