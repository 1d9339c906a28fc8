using System.Text;

namespace CptsPortal.Infrastructure.Demo;

/// <summary>The files attached in the demonstration.</summary>
internal static class DemoPieces
{
    /// <summary>A list of invented members.</summary>
    public static readonly byte[] Members = Encoding.UTF8.GetBytes(
        "Nom;Profession;Mode d’exercice\nMaëlle Gontard;Infirmière;Libéral\nIdriss Vasseur;Pharmacien;Libéral\n");

    /// <summary>One page that says what it stands for.</summary>
    public static readonly byte[] Statutes = Encoding.Latin1.GetBytes("""
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length 62>>stream
        BT /F1 18 Tf 72 740 Td (Statuts - document de demonstration) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """);
}
