using CptsPortal.Domain.Access;

namespace CptsPortal.Application.Acts;

/// <summary>A request that anybody may send, signed in or not.</summary>
public interface IPublicRequest;

/// <summary>A request that asks for a right; without it the request is refused before its handler.</summary>
public interface IGuardedRequest
{
    /// <summary>The right asked for.</summary>
    Right Right { get; }
}

/// <summary>A guarded request about one case; out of the actor's scope the case does not exist.</summary>
public interface IOnCase : IGuardedRequest
{
    /// <summary>The case.</summary>
    Guid CaseId { get; }
}

/// <summary>Nobody is signed in, and the request needs somebody.</summary>
public sealed class NotSignedInException() : Exception("The request needs a signed-in user.");

/// <summary>The actor's role has not the right asked for.</summary>
public sealed class NotAllowedException(Right right) : Exception($"The role has not the right {right}.");

/// <summary>The actor holds the right by delegation but signs in without a second factor, which whoever decides must have.</summary>
public sealed class SecondFactorMissingException() : Exception("Deciding by delegation takes a second factor.");

/// <summary>What is asked for does not exist, or lies outside the actor's scope: the two are not told apart.</summary>
public sealed class NotFoundException() : Exception("Nothing is found there.");

/// <summary>Somebody else changed the same thing since it was read; nothing was saved.</summary>
public sealed class ChangedMeanwhileException() : Exception("The version acted upon is no longer the current one.");
