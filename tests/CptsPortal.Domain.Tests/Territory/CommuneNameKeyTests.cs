using CptsPortal.Domain.Territory;

namespace CptsPortal.Domain.Tests.Territory;

public sealed class CommuneNameKeyTests
{
    [Theory]
    [InlineData("Saint-Rémy-de-Provence", "saint remy de provence")]
    [InlineData("ST REMY DE PROVENCE", "saint remy de provence")]
    [InlineData("st-rémy", "saint remy")]
    [InlineData("Ste Maxime", "sainte maxime")]
    [InlineData("Stes-Maries-de-la-Mer", "saintes maries de la mer")]
    [InlineData("L'Isle-sur-la-Sorgue", "l isle sur la sorgue")]
    [InlineData("L’Isle-sur-la-Sorgue", "l isle sur la sorgue")]
    [InlineData("Œuilly", "oeuilly")]
    [InlineData("Crèvecœur-le-Grand", "crevecoeur le grand")]
    [InlineData("Hay-les-Roses (L')", "hay les roses l")]
    [InlineData("ÎLE-D'AIX", "ile d aix")]
    [InlineData("  Aÿ -  Champagne ", "ay champagne")]
    [InlineData("Marseille 1er Arrondissement", "marseille 1er arrondissement")]
    [InlineData("13210", "13210")]
    [InlineData("%_\\'", "")]
    [InlineData("", "")]
    public void Accents_case_punctuation_and_short_saints_do_not_count(string text, string key) =>
        Assert.Equal(key, CommuneNameKey.Of(text));

    [Theory]
    [InlineData("Strasbourg", "strasbourg")]
    [InlineData("Lestelle-de-Saint-Martory", "lestelle de saint martory")]
    public void Only_a_whole_word_stands_for_saint(string text, string key) => Assert.Equal(key, CommuneNameKey.Of(text));

    [Fact]
    public void A_key_is_its_own_key() =>
        Assert.Equal("saint etienne du gres", CommuneNameKey.Of(CommuneNameKey.Of("St-Étienne-du-Grès")));
}
