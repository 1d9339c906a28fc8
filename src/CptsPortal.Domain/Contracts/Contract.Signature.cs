using CptsPortal.Domain.Cases;
using CptsPortal.Domain.Rules;
using CptsPortal.Law.Funding;

namespace CptsPortal.Domain.Contracts;

/// <content>The three signatures.</content>
public sealed partial class Contract
{
    /// <summary>Records signatures; with the last one the contract runs, or the amendment is concluded, and its terms are never edited again.</summary>
    /// <param name="cpts">The case; it moves on with the last signature.</param>
    /// <param name="signatures">Those to record now, one at least.</param>
    /// <param name="projectValidatedOn">Day on which the health project was validated; null when it is not.</param>
    /// <param name="previousEndsOn">First day that no longer is one of the contract before; null for none.</param>
    /// <param name="today">The portal's day.</param>
    public IReadOnlyList<BrokenRule> Sign(
        Cpts cpts, IReadOnlyList<TypedSignature> signatures, DateOnly? projectValidatedOn, DateOnly? previousEndsOn, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        var holding = On(cpts);
        holding.Rule(SignedOn is not null || projectValidatedOn is not null, ContractRule.ProjectValidated);
        if (!holding.Rule(OpenVersion is { Phase: VersionPhase.Proposed }, ContractRule.TermsProposed))
            return holding.Broken;
        var open = OpenVersion!;
        foreach (var party in Enum.GetValues<Party>().Where(party => !open.HasAgreed(party)))
            holding.Rule(false, ContractRule.PartyAgreed, "", party);
        holding.Rule(signatures.Count > 0, ContractRule.SignatureGiven);
        var agreedOn = open.Agreements.Select(agreement => (DateOnly?)agreement.On);
        var notBefore = agreedOn.Append(projectValidatedOn).Append(previousEndsOn).Max();
        foreach (var signature in signatures)
            Hold(holding, open, signature, notBefore, today);
        var last = open.Signatories.Select(signatory => (DateOnly?)signatory.On).Concat(signatures.Select(signature => signature.On)).Max();
        HoldTerms(holding, cpts, open, last ?? today, EndOn(today) ?? ContractTerm.EndOf(last ?? today), today);
        if (open.Kind == VersionKind.Amendment)
            InContract(holding, last, "signatures", today);
        if (holding.Holds)
            Take(cpts, open, signatures, last!.Value);
        return holding.Broken;
    }

    private static void Hold(Holding holding, ContractVersion open, TypedSignature signature, DateOnly? notBefore, DateOnly today)
    {
        var path = $"signatures[{signature.Party}]";
        var complete = Said(signature.Name) is not null && Said(signature.Quality) is not null && signature.On is not null;
        holding.Rule(complete, ContractRule.SignatoryComplete, $"{path}.name", signature.Party);
        holding.Rule(open.Signatories.All(signatory => signatory.Party != signature.Party), ContractRule.SignedOnce, path, signature.Party);
        if (signature.On is not null)
            Dated(holding, signature.On, $"{path}.on", notBefore, today);
    }

    private void Take(Cpts cpts, ContractVersion open, IReadOnlyList<TypedSignature> signatures, DateOnly last)
    {
        var signed = open with
        {
            Signatories = [.. open.Signatories.Concat(signatures.Select(signature =>
                new Signatory(signature.Party, signature.Name!.Trim(), signature.Quality!.Trim(), signature.On!.Value))).OrderBy(signatory => signatory.Party)],
        };
        if (signed.Signatories.Count < Enum.GetValues<Party>().Length)
        {
            Replace(signed);
            return;
        }

        var from = signed.EffectIfSignedOn(last);
        Replace(signed with { Phase = VersionPhase.Concluded, EffectiveOn = from });
        if (signed.Kind == VersionKind.Amendment)
        {
            Life = [.. Life, .. signed.Terms.Missions.Where(mission => Life.All(life => life.Mission != mission.Mission))
                .Select(mission => new MissionLife(mission.Mission, mission.AlreadyRunning ? from : null, null))];
            return;
        }

        (SignedOn, EndsOn) = (last, ContractTerm.EndOf(last));
        SignedByCptsOn = signed.Signatories.Single(signatory => signatory.Party == Party.Cpts).On;
        Life = [.. signed.Terms.Missions.Select(mission => new MissionLife(mission.Mission, mission.AlreadyRunning ? last : null, null))];
        if (cpts.Stage == Stage.Contracting)
            cpts.MoveTo(Stage.ContractRunning);
    }
}
