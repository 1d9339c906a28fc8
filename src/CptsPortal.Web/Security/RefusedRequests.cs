using CptsPortal.Application.Acts;
using CptsPortal.Web.Api;
using CptsPortal.Web.Pages.Account;

namespace CptsPortal.Web.Security;

/// <summary>Answers what the pipeline of acts and queries refuses; the pages of errors and of sign-in do the rest.</summary>
internal sealed class RefusedRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (NotSignedInException) when (!context.Response.HasStarted)
        {
            if (SimulationApi.Answers(context))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else
                context.Response.Redirect(AccountAddresses.SignInAndReturnTo(context.Request));
        }
        catch (NotFoundException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (SecondFactorMissingException) when (!context.Response.HasStarted)
        {
            context.Items[typeof(SecondFactorMissingException)] = true;
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        catch (NotAllowedException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
