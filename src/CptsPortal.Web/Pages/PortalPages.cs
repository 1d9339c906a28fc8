using System.Text.Encodings.Web;
using System.Text.Unicode;
using CptsPortal.Application.Ports;
using CptsPortal.Web.Documents;
using CptsPortal.Web.Pages.Cases;
using CptsPortal.Web.Pages.Territory;
using CptsPortal.Web.Resources;
using CptsPortal.Web.Security;
using Microsoft.Extensions.WebEncoders;

namespace CptsPortal.Web.Pages;

/// <summary>The pages that a person reads: their services, their errors and their addresses.</summary>
internal static class PortalPages
{
    private const string Api = "/api";
    private const int MaximumTicked = 2000;

    // What browsers are told is a number of seconds (RFC 6797), no date of the calendar.
    private const long HstsSeconds = 31_536_000;

    public static IServiceCollection AddPortalPages(this IServiceCollection services, IHostEnvironment environment, IConfiguration configuration)
    {
        // A department has up to nine hundred communes to tick.
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.MaxModelBindingCollectionSize = MaximumTicked;
            options.Filters.Add<CaseHeadFilter>();
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            var says = options.ModelBindingMessageProvider;
            says.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable());
            says.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable());
            says.SetUnknownValueIsInvalidAccessor(_ => Unreadable());
            says.SetNonPropertyUnknownValueIsInvalidAccessor(Unreadable);
            says.SetValueIsInvalidAccessor(_ => Unreadable());
            says.SetValueMustBeANumberAccessor(_ => Unreadable());
            says.SetNonPropertyValueMustBeANumberAccessor(Unreadable);
            says.SetValueMustNotBeNullAccessor(_ => Unreadable());
            says.SetMissingBindRequiredValueAccessor(_ => Unreadable());
            says.SetMissingKeyOrValueAccessor(Unreadable);
            says.SetMissingRequestBodyRequiredValueAccessor(Unreadable);
        })
        // No script reads what the framework would say of its own, in English, in attributes of the fields.
        .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddScoped<Simulator.Simulator>();
        services.AddSingleton(_ => DepartmentOutlines.Read(DepartmentOutlines.FileName));
        services.AddSingleton(ContractClauses.Read(configuration[ContractClauses.Setting]));
        services.AddScoped<DocumentRenderer>();
        services.AddScoped<LetterPrinter>();
        services.AddSingleton<IDocumentTemplates, IssuedTemplates>();
        services.AddHsts(options => options.MaxAge = TimeSpan.FromSeconds(HstsSeconds));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "cptsportal-formulaire";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        // Accented letters stay letters in the HTML; what HTML forbids is still escaped.
        services.Configure<WebEncoderOptions>(
            options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>Must come before the endpoints: it wraps them with the headers and the error pages.</summary>
    public static WebApplication UsePortalPages(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        // Said over TLS only, and never of the loopback.
        if (app.Environment.IsProduction())
            app.UseHsts();
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments(Api, StringComparison.Ordinal),
            pages => pages.UseExceptionHandler("/erreur/500").UseStatusCodePagesWithReExecute("/erreur/{0}"));
        app.UseRouting();
        return app;
    }

    // A choice that is not in its list, a box without its value: what no form of the portal sends by itself.
    private static string Unreadable() => CaseTexts.Texts.Get("ValueUnreadable");

    public static void MapPortalPages(this WebApplication app) => app.MapRazorPages().WithStaticAssets();
}
