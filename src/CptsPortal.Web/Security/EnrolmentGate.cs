using CptsPortal.Infrastructure.Identity;
using CptsPortal.Web.Api;
using CptsPortal.Web.Pages.Account;

namespace CptsPortal.Web.Security;

/// <summary>Open to somebody who is signed in but must set up a second factor first.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenBeforeEnrolmentAttribute : Attribute;

/// <summary>Leads those whose role asks for a second factor to its page, whatever they ask for, until they have one.</summary>
internal sealed class EnrolmentGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!ActorClaims.IsUnenrolled(context.User) || context.GetEndpoint()?.Metadata.GetMetadata<OpenBeforeEnrolmentAttribute>() is not null)
            return next(context);
        if (SimulationApi.Answers(context))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            context.Response.Redirect(AccountAddresses.SecondFactor);
        return Task.CompletedTask;
    }
}
