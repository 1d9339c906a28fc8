using CptsPortal.Domain.Access;
using CptsPortal.TestHost;

namespace CptsPortal.Browser.Tests.Journeys;

/// <summary>Everybody who has a part in the life of a case, each with an account and a browser of their own.</summary>
/// <param name="portal">The portal they visit.</param>
/// <param name="scripts">Whether their browsers run scripts.</param>
internal sealed class Cast(BrowserPortal portal, bool scripts) : IAsyncDisposable
{
    private readonly Dictionary<Role, Person> _people = [];

    /// <summary>The case, once it is open.</summary>
    public Guid CaseId { get; set; }

    public Task<Person> AgencyWorkerAsync() => PersonAsync(Role.AgencyCaseWorker);

    public Task<Person> AgencyDirectorAsync() => PersonAsync(Role.AgencyDecisionMaker);

    public Task<Person> FundWorkerAsync() => PersonAsync(Role.FundCaseWorker);

    public Task<Person> FundDirectorAsync() => PersonAsync(Role.FundDecisionMaker);

    public Task<Person> LeaderAsync() => PersonAsync(Role.Leader);

    /// <summary>The portal's day becomes another.</summary>
    public void MoveTo(string day) => portal.Live.MoveTo(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    /// <summary>The nightly search for what silence has validated.</summary>
    public Task NightAsync() => portal.Live.RunJobAsync("tacit-validations");

    /// <summary>Nobody's console complained.</summary>
    public void NobodyComplains() => Assert.Empty(_people.SelectMany(person => person.Value.Complaints.Select(complaint => $"{person.Key}: {complaint}")));

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people.Values)
            await person.DisposeAsync();
    }

    private async Task<Person> PersonAsync(Role role)
    {
        if (!_people.TryGetValue(role, out var person))
        {
            var actor = role == Role.Leader ? People.LeaderOf(CaseId) : People.Of(role, "13");
            _people[role] = person = new Person(await portal.VisitAsAsync(actor, scripts), scripts);
        }

        return person;
    }
}
