using CptsPortal.Domain.Rules;

namespace CptsPortal.Architecture.Tests;

public sealed class RuleTests
{
    private static readonly string[] Projects = ["tests/CptsPortal.Law.Tests", "tests/CptsPortal.Domain.Tests", "tests/CptsPortal.Application.Tests"];

    private static readonly string[] Stages =
        ["Cases", "Territory", "LettersOfIntent", "StartUp", "HealthProjects", "Meetings", "Rooms", "Attachments", "Standing", "Regions"];

    /// <summary>A refusal that no test expects is a rule that could vanish unseen.</summary>
    [Fact]
    public void Every_rule_up_to_a_validated_project_is_named_by_a_test_of_rules()
    {
        var tests = string.Concat(Projects.SelectMany(project => SourceFiles.Paths(project, ".cs")).Select(File.ReadAllText));
        var rules = typeof(BrokenRule).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.Name.EndsWith("Rule", StringComparison.Ordinal) && Stages.Contains(type.Namespace!.Split('.')[^1]))
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")).ToList();

        Assert.InRange(rules.Count, 90, int.MaxValue);
        Assert.DoesNotContain(rules, rule => !tests.Contains(rule, StringComparison.Ordinal));
    }
}
