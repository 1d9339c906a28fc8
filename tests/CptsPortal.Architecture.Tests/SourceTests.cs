using System.Text.RegularExpressions;

namespace CptsPortal.Architecture.Tests;

public sealed partial class SourceTests
{
    private const int LongestFile = 250;

    [Fact]
    public void Nothing_reads_the_machine_clock_by_itself() =>
        Assert.Empty(SourceFiles.Matches("src", ".cs", MachineClock()));

    [Fact]
    public void The_system_clock_is_named_at_the_edge_only() =>
        Assert.Equal(
            ["src/CptsPortal.Infrastructure/DependencyInjection.cs"],
            SourceFiles.Matches("src", ".cs", SystemTimeProvider()).Select(match => match.Split(':')[0]).Distinct());

    [Fact]
    public void Pages_carry_no_style_script_or_handler_of_their_own() =>
        Assert.Empty(SourceFiles.Matches("src", ".cshtml", Inline()));

    [Fact]
    public void Warnings_are_silenced_only_with_a_reason_beside() =>
        Assert.All(SourceFiles.Matches("src", ".cs", Suppression()), match => Assert.Contains("//", match));

    [Fact]
    public void No_test_is_skipped() => Assert.Empty(SourceFiles.Matches("tests", ".cs", SkippedTest()));

    [Fact]
    public void Files_stay_short() =>
        Assert.All(
            SourceFiles.Paths("src", ".cs").Concat(SourceFiles.Paths("tests", ".cs")),
            path => Assert.InRange(File.ReadLines(path).Count(), 0, LongestFile));

    [GeneratedRegex(@"\bDate(Time|TimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex MachineClock();

    [GeneratedRegex(@"\bTimeProvider\.System\b")]
    private static partial Regex SystemTimeProvider();

    [GeneratedRegex(@"\sstyle\s*=|<style\b|<script(?![^>]*\b(src|type=""application/json"")\b)|\son[a-z]+\s*=\s*[""']|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"#pragma warning disable|SuppressMessage")]
    private static partial Regex Suppression();

    [GeneratedRegex(@"\bSkip\s*=")]
    private static partial Regex SkippedTest();
}
