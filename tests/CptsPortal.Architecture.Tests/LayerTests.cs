using System.Reflection;
using CptsPortal.Application.Acts;
using MediatR;

namespace CptsPortal.Architecture.Tests;

public sealed class LayerTests
{
    private const string Framework = "System.";

    [Fact]
    public void The_law_needs_nothing_but_the_framework() =>
        AssertReferences("CptsPortal.Law", Framework);

    [Fact]
    public void The_domain_needs_only_the_law() =>
        AssertReferences("CptsPortal.Domain", Framework, "CptsPortal.Law");

    [Fact]
    public void Use_cases_know_no_database_and_no_web()
    {
        AssertReferences(
            "CptsPortal.Application", Framework, "CptsPortal.Law", "CptsPortal.Domain",
            "MediatR", "FluentValidation", "Scrutor", "Microsoft.Extensions.DependencyInjection", "Microsoft.EntityFrameworkCore");
        Assert.DoesNotContain("Microsoft.EntityFrameworkCore.Relational", References("CptsPortal.Application"));
    }

    [Fact]
    public void Every_request_asks_for_a_right_or_says_that_it_is_public() =>
        Assert.All(
            typeof(IPublicRequest).Assembly.GetTypes().Where(type => type is { IsInterface: false, IsAbstract: false }
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequest<>))),
            request => Assert.True(
                typeof(IPublicRequest).IsAssignableFrom(request) != typeof(IGuardedRequest).IsAssignableFrom(request), request.Name));

    [Fact]
    public void Pages_reach_the_database_through_use_cases_only() =>
        Assert.DoesNotContain(References("CptsPortal.Web"), name =>
            name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Npgsql", StringComparison.Ordinal));

    private static void AssertReferences(string assembly, params string[] allowed) =>
        Assert.DoesNotContain(References(assembly), name => !allowed.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));

    private static IEnumerable<string> References(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!);
}
