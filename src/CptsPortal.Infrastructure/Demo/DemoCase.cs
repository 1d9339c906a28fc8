namespace CptsPortal.Infrastructure.Demo;

/// <summary>A case of the demonstration: real communes, invented people.</summary>
/// <param name="Name">Name of the CPTS.</param>
/// <param name="Communes">INSEE codes separated by spaces; the seat first, whose department is the case's.</param>
/// <param name="Leader">Invented leader.</param>
/// <param name="Story">What happened, in days from today.</param>
internal sealed record DemoCase(string Name, string Communes, string Leader, Action<DemoStory> Story)
{
    /// <summary>The communes, the seat first.</summary>
    public IReadOnlyList<string> Codes => Communes.Split(' ');

    /// <summary>Code of the department of the seat.</summary>
    public string Department => Codes[0][..2];
}
