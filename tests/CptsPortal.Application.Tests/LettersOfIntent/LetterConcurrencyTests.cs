using CptsPortal.Application.Acts;
using CptsPortal.Application.LettersOfIntent;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.LettersOfIntent;
using CptsPortal.TestHost;

namespace CptsPortal.Application.Tests.LettersOfIntent;

public sealed class LetterConcurrencyTests(PortalServices portal) : IClassFixture<PortalServices>
{
    [Fact]
    public async Task Two_decision_makers_deciding_at_once_leave_one_decision_and_one_refusal()
    {
        var letter = await LetterCase.AdvisedAsync(portal);
        var seen = (await letter.ViewAsync()).Version;

        var outcomes = await Task.WhenAll(
            new[] { LetterCase.AgencyDecider, LetterCase.FundDecider }.Select(by => Task.Run(() => TryAsync(by, letter.Id, seen))));

        Assert.Equal([false, true], outcomes.Order());
        var decided = (await letter.ViewAsync()).Letter!;
        Assert.Single(new[] { decided.AgencyDecision, decided.FundDecision }, decision => decision is not null);
        Assert.Equal(LetterState.OpinionGiven, decided.State);
        Assert.Single(await portal.JournalAsync(letter.Id), entry => entry.Act == nameof(DecideLetter));
    }

    [Fact]
    public async Task The_second_save_of_a_section_is_refused_and_loses_nothing()
    {
        var letter = await LetterCase.StartAsync(portal);
        Assert.Equal(1u, await letter.WriteAsync(LetterSection.Diagnosis, new LetterContent { Diagnosis = "Première" }, seen: 0));

        await Assert.ThrowsAsync<ChangedMeanwhileException>(
            () => letter.WriteAsync(LetterSection.Diagnosis, new LetterContent { Diagnosis = "Seconde" }, seen: 0));

        Assert.Equal("Première", (await letter.ViewAsync()).Letter!.Content.Diagnosis);
    }

    [Fact]
    public async Task Two_people_who_write_two_sections_do_not_meet()
    {
        var letter = await LetterCase.StartAsync(portal);

        await Task.WhenAll(
            Task.Run(() => letter.WriteAsync(LetterSection.Diagnosis, new LetterContent { Diagnosis = "Besoins" }, seen: 0)),
            Task.Run(() => letter.WriteAsync(LetterSection.Organisation, new LetterContent { Calendar = "Un an" }, seen: 0)));

        var content = (await letter.ViewAsync()).Letter!.Content;
        Assert.Equal(("Besoins", "Un an"), (content.Diagnosis, content.Calendar));
    }

    [Fact]
    public async Task A_form_sent_twice_saves_once()
    {
        var letter = await LetterCase.StartAsync(portal);
        var act = new WriteLetterSection(
            letter.Id, LetterSection.Diagnosis, new LetterContent { Diagnosis = "Besoins" }, ActStamp.New() with { Version = 0 });

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => portal.SendAsync(letter.Leader, act))));

        Assert.Equal([1u, 1u, 1u, 1u], answers);
    }

    private async Task<bool> TryAsync(Actor by, Guid caseId, uint seen)
    {
        try
        {
            await portal.SendAsync(by, new DecideLetter(caseId, true, null, null, LetterCase.Today, ActStamp.New() with { Version = seen }));
            return true;
        }
        catch (ChangedMeanwhileException)
        {
            return false;
        }
    }
}
