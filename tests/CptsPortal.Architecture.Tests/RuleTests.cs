using CptsPortal.Domain.Accounts;
using CptsPortal.Domain.Rules;

namespace CptsPortal.Architecture.Tests;

public sealed class RuleTests
{
    private static readonly string[] Projects = ["tests/CptsPortal.Law.Tests", "tests/CptsPortal.Domain.Tests", "tests/CptsPortal.Application.Tests"];

    /// <summary>A refusal that no test expects is a rule that could vanish unseen. Those of accounts are told by the pages' own tests.</summary>
    [Fact]
    public void Every_rule_of_the_life_of_a_case_is_named_by_a_test_of_rules()
    {
        var tests = string.Concat(Projects.SelectMany(project => SourceFiles.Paths(project, ".cs")).Select(File.ReadAllText));
        var rules = typeof(BrokenRule).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.Name.EndsWith("Rule", StringComparison.Ordinal) && type != typeof(AccountRule))
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}"));

        Assert.Empty(rules.Where(rule => !tests.Contains(rule, StringComparison.Ordinal)));
    }
}
