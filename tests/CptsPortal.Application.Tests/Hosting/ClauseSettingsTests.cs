namespace CptsPortal.Application.Tests.Hosting;

/// <summary>A clause of the contract that cannot be printed whole stops the portal with the name of its file: no half contract is made.</summary>
public sealed class ClauseSettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cptsportal-clauses-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("# Titre\n\nUn texte pour {{cpts.nomm}}.", "line 3")]
    [InlineData("# Titre\n\nUn texte pour {{cpts.nom}.", "line 3")]
    [InlineData("Un texte sans titre.", "line 1")]
    [InlineData("# Un titre sans texte", "line 1")]
    public async Task A_wrong_clause_stops_the_start_with_the_name_of_its_file_and_the_line(string text, string told)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "article-3.txt"), text, TestContext.Current.CancellationToken);

        var (exitCode, printed) = await PortalProcess.RefuseAsync("Production", "--connection", "Host=unused", $"--Documents:Clauses={_folder.FullName}");

        Assert.Equal(2, exitCode);
        Assert.Contains("article-3.txt", printed);
        Assert.Contains(told, printed);
        Assert.DoesNotContain('\n', printed.Trim());
    }

    [Fact]
    public async Task A_folder_of_clauses_that_is_not_there_stops_the_start()
    {
        var (exitCode, printed) = await PortalProcess.RefuseAsync("Production", "--connection", "Host=unused", "--Documents:Clauses=/nowhere/at/all");

        Assert.Equal(2, exitCode);
        Assert.Contains("Documents:Clauses", printed);
    }
}
