using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Domain.Contracts;

/// <content>The terms leave the room, and the parties agree to them.</content>
public sealed partial class Contract
{
    /// <summary>Proposes the terms to the CPTS, in one act: until then it sees nothing of them.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="on">Day of the proposal.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Propose(Cpts cpts, DateOnly? on, DateOnly today)
    {
        var holding = Writable(cpts);
        Dated(holding, on, "on", OpenVersion?.Proposal?.On ?? SignedOn ?? Joining.RequestedOn, today);
        if (OpenVersion is { } open)
        {
            holding.Rule(open.Phase == VersionPhase.Preparing, ContractRule.TermsInRoom);
            HoldTerms(holding, cpts, open, on ?? today, EndOn(today), today);
        }

        if (holding.Holds)
            Replace(OpenVersion! with { Phase = VersionPhase.Proposed, Proposal = new Proposal(OpenVersion.Revision, on!.Value, OpenVersion.Terms) { EffectFrom = OpenVersion.EffectFrom } });
        return holding.Broken;
    }

    /// <summary>Records that a party agrees to the wording that it saw.</summary>
    /// <param name="cpts">The case.</param>
    /// <param name="by">The party.</param>
    /// <param name="who">Name of who agrees for it.</param>
    /// <param name="revision">The wording that it saw.</param>
    /// <param name="on">Day of the agreement.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Agree(Cpts cpts, Party by, string who, int revision, DateOnly? on, DateOnly today)
    {
        var holding = On(cpts);
        if (holding.Rule(OpenVersion is { Phase: VersionPhase.Proposed }, ContractRule.TermsProposed))
        {
            holding.Rule(revision == OpenVersion!.Revision, ContractRule.AgreedAsSeen);
            holding.Rule(!OpenVersion.HasAgreed(by), ContractRule.AgreedOnce);
        }

        Dated(holding, on, "on", OpenVersion?.Proposal?.On, today);
        if (holding.Holds)
            Replace(OpenVersion! with { Agreements = [.. OpenVersion.Agreements, new Agreement(by, who, on!.Value, revision)] });
        return holding.Broken;
    }

    /// <summary>What the terms must be, were they signed on a day: an amendment is held to the texts of the contract's own signature.</summary>
    private void HoldTerms(Holding holding, Cpts cpts, ContractVersion open, DateOnly on, DateOnly? endsOn, DateOnly today)
    {
        var signed = SignedOn ?? on;
        TermsCheck.Hold(
            holding, open.Terms, CommunesOf(cpts), signed, endsOn, mission => LastSigned?.Terms.Of(mission) is null ? on : signed);
        if (open.Kind == VersionKind.Amendment)
            HoldAmendment(holding, open, today);
    }
}
