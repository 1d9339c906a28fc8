using CptsPortal.Domain.Access;
using CptsPortal.Domain.Rules;
using CptsPortal.Domain.Territory;

namespace CptsPortal.Domain.Cases;

/// <summary>The case of one CPTS, from the first contact on.</summary>
/// <remarks>
/// It holds what stays true over the stages: who, where, since when. Each stage keeps its own acts; the stage itself
/// moves only by the acts of those stages.
/// </remarks>
public sealed partial class Cpts
{
    private readonly List<CaseCommune> _communes = [];

    private Cpts()
    {
    }

    /// <summary>Identity of the case.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Reference quoted in letters, such as <c>13-2026-004</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Name of the CPTS, or of its project.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as it is searched: accents, case and punctuation ignored.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Code of the department that follows the case: that of its seat once known.</summary>
    public string Department { get; private set; } = "";

    /// <summary>How the case came about.</summary>
    public CaseOrigin Origin { get; private set; }

    /// <summary>Where the case stands.</summary>
    public Stage Stage { get; private set; }

    /// <summary>First contact; null for an uncovered territory.</summary>
    public FirstContact? FirstContact { get; private set; }

    /// <summary>The institution in charge of an uncovered territory.</summary>
    public Institution? InstitutionInCharge { get; private set; }

    /// <summary>Day on which the case was opened.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>INSEE code of the commune of the seat.</summary>
    public string? SeatCommune { get; private set; }

    /// <summary>Population stated in place of the official sum, with its source.</summary>
    public StatedPopulation? StatedPopulation { get; private set; }

    /// <summary>Person who leads the project.</summary>
    public Contact? Leader { get; private set; }

    /// <summary>Person who coordinates it.</summary>
    public Contact? Coordinator { get; private set; }

    /// <summary>Legal structure that carries the CPTS.</summary>
    public LegalStructure? LegalStructure { get; private set; }

    /// <summary>Accounts of the case workers in charge.</summary>
    public Referents Referents { get; private set; } = Referents.None;

    /// <summary>The communes covered, each with its priority zones.</summary>
    public IReadOnlyList<CaseCommune> Communes => _communes;

    /// <summary>Opens a case on a first contact (10-lifecycle 1) or for an uncovered territory.</summary>
    /// <param name="opening">What is known.</param>
    /// <param name="today">The portal's day; no fact lies after it.</param>
    /// <param name="opened">The case, when no rule is broken.</param>
    /// <returns>Every rule broken.</returns>
    public static IReadOnlyList<BrokenRule> Open(CaseOpening opening, DateOnly today, out Cpts? opened)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var holding = new Holding();
        holding.Rule(!string.IsNullOrWhiteSpace(opening.Name), CaseRule.NameGiven, "name");
        holding.Rule(!string.IsNullOrWhiteSpace(opening.Department), CaseRule.DepartmentGiven, "department");
        if (opening.Origin == CaseOrigin.UncoveredTerritory)
            holding.Rule(opening.InstitutionInCharge is not null, CaseRule.InstitutionInChargeGiven, "institutionInCharge");
        else
            holding.Add(Cases.FirstContact.Broken(opening.FirstContact, today));
        opened = holding.Holds ? From(opening, today) : null;
        return holding.Broken;
    }

    /// <summary>Takes the territory of the case; its rules are those of a selection of communes.</summary>
    /// <param name="communes">The communes with their zones, each once.</param>
    /// <param name="seat">INSEE code of the seat, one of them, or null.</param>
    /// <param name="stated">Population stated in place of the sum, or null.</param>
    /// <param name="byHolder">Whether the leader does it, who no longer can once the health project is filed.</param>
    public IReadOnlyList<BrokenRule> Cover(
        IReadOnlyList<CaseCommune> communes, string? seat, StatedPopulation? stated, bool byHolder = false)
    {
        ArgumentNullException.ThrowIfNull(communes);
        var holding = Alive();
        holding.Rule(!byHolder || Stage < Stage.ProjectReview, CaseRule.TerritoryNotFiled);
        holding.Rule(communes.Select(commune => commune.Code).Distinct().Count() == communes.Count, CaseRule.CommuneOnce, "communes");
        holding.Rule(seat is null || communes.Any(commune => commune.Code == seat), CaseRule.SeatWithinTerritory, "seat");
        holding.Rule(stated is null or { Inhabitants: >= 1 }, CaseRule.PopulationAtLeastOne, "statedPopulation");
        holding.Rule(stated is null || !string.IsNullOrWhiteSpace(stated.Source), CaseRule.PopulationSourced, "statedSource");
        if (!holding.Holds)
            return holding.Broken;
        // What stays is left alone, so that the journal tells only what changed.
        _communes.RemoveAll(present => !communes.Contains(present));
        _communes.AddRange(communes.Where(commune => !_communes.Contains(commune)).OrderBy(commune => commune.Code, StringComparer.Ordinal));
        (SeatCommune, StatedPopulation) = (seat, stated);
        return [];
    }

    /// <summary>Hands the case over to the department of its seat, whose fund is the competent one (ACI art. 4; 10-lifecycle 0).</summary>
    /// <param name="department">Code of the seat's department.</param>
    /// <param name="confirmed">Whether who acts knows that the case changes hands.</param>
    /// <param name="covering">The active accounts whose departments include it: the other referents are in charge no more.</param>
    /// <param name="dropped">The referents who are in charge no more.</param>
    public IReadOnlyList<BrokenRule> FollowSeat(
        string department, bool confirmed, IReadOnlyCollection<Actor> covering, out IReadOnlyList<Guid> dropped)
    {
        ArgumentNullException.ThrowIfNull(covering);
        dropped = [];
        if (department == Department)
            return [];
        var holding = Alive();
        holding.Rule(confirmed, CaseRule.MoveConfirmed, "moves", department);
        if (!holding.Holds)
            return holding.Broken;
        var kept = Referents.Within(covering);
        dropped = [.. Referents.All.Except(kept.All)];
        (Department, Referents) = (department, kept);
        return [];
    }

    /// <summary>Takes the name, people and legal structure of the case.</summary>
    public IReadOnlyList<BrokenRule> Describe(string name, Contact? leader, Contact? coordinator, LegalStructure? structure)
    {
        var holding = Alive();
        holding.Rule(!string.IsNullOrWhiteSpace(name), CaseRule.NameGiven, "name");
        holding.Add(Contact.Broken(leader, "leader"));
        holding.Add(Contact.Broken(coordinator, "coordinator"));
        holding.Add(LegalStructure.Broken(structure, "legalStructure"));
        if (holding.Holds)
        {
            Call(name);
            (Leader, Coordinator, LegalStructure) = (leader, coordinator, structure);
        }

        return holding.Broken;
    }

    /// <summary>Assigns the case workers in charge.</summary>
    /// <param name="referents">Who; null where nobody is.</param>
    /// <param name="candidates">The active accounts whose departments include the case's.</param>
    public IReadOnlyList<BrokenRule> Assign(Referents referents, IReadOnlyCollection<Actor> candidates)
    {
        ArgumentNullException.ThrowIfNull(referents);
        ArgumentNullException.ThrowIfNull(candidates);
        var holding = Alive();
        holding.Add(referents.Broken(Referents, candidates));
        if (holding.Holds)
            Referents = referents;
        return holding.Broken;
    }

    /// <summary>Puts a colleague in charge in place of another case worker.</summary>
    public IReadOnlyList<BrokenRule> HandOver(Colleague from, Colleague to)
    {
        var broken = Handover.BrokenOn(from, to, Stage, Department, Referents);
        if (broken.Count == 0)
            Referents = Referents.Replacing(from.Person.UserId, to.Person.UserId);
        return broken;
    }

    /// <summary>The first rule of every act of a stage: a closed case takes none.</summary>
    public IReadOnlyList<BrokenRule> MustBeOpen() => Alive().Broken;

    /// <summary>Moves the case to a stage; called by the acts of the stages.</summary>
    internal void MoveTo(Stage stage) => Stage = stage;

    private static Cpts From(CaseOpening opening, DateOnly today)
    {
        var cpts = new Cpts
        {
            Reference = opening.Reference,
            Department = opening.Department,
            Origin = opening.Origin,
            Stage = Stage.FirstContact,
            FirstContact = opening.FirstContact,
            InstitutionInCharge = opening.InstitutionInCharge,
            OpenedOn = today,
        };
        cpts.Call(opening.Name);
        return cpts;
    }

    private void Call(string name) => (Name, NameKey) = (name.Trim(), CommuneNameKey.Of(name));

    private Holding Alive()
    {
        var holding = new Holding();
        holding.Rule(Stage != Stage.Closed, CaseRule.CaseOpen);
        return holding;
    }
}
