using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CptsPortal.Application.Documents;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Api.Writing;
using CptsPortal.Web.Pages.Simulator;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Documents;

/// <summary>The auditor's proof pack of a case; <c>docs/proof-pack.md</c> says how to verify it without the portal.</summary>
internal static class ProofPack
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The file of a proof.</summary>
    public static ZipDownload Of(Proof proof) => new(
        $"preuve-{proof.Reference}.zip", proof.Documents,
        [
            .. proof.Contracts.SelectMany(OfContract),
            ("journal/journal.jsonl", Lines(proof.Journal.Select(line => line.Text))),
            ("journal/empreintes.txt", Lines(proof.Journal.Select(line => line.Hash))),
            ("LISEZMOI.txt", Encoding.UTF8.GetBytes(ReadMe(proof))),
        ]);

    private static IEnumerable<(string, byte[])> OfContract(ProvedContract contract)
    {
        var name = contract.Reference.Replace('/', '-');
        yield return ($"faits/{name}.json", JsonSerializer.SerializeToUtf8Bytes(contract.Facts, Written));
        yield return ($"calcul/{name}.json", AnswerOf(contract.Statement));
        yield return ($"calcul/{name}.csv", ScheduleCsv.Write(contract.Statement.Payments));
    }

    /// <summary>What the public service answers on the same facts, to the byte.</summary>
    private static byte[] AnswerOf(FundingStatement statement)
    {
        using var json = new JsonBytes();
        SimulationWriter.Write(json, statement);
        return json.Written.ToArray();
    }

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static string ReadMe(Proof proof) => $"""
        Dossier de preuve de « {proof.Name} », référence {proof.Reference}
        Établi le {French.Date(proof.Today)} par le portail CptsPortal.

        documents/   {French.Count(proof.Documents.Documents.Count, "document officiel", "documents officiels")}, tels qu’archivés le jour de leur émission{(proof.Waiting == 0 ? "" : $" ({proof.Waiting} de plus attendent leur impression)")}.
        faits/       les faits de chaque contrat signé, tels que le moteur de calcul les lit.
        calcul/      la feuille de calcul de chaque contrat : chaque montant avec sa formule et ses articles (JSON), l’échéancier (CSV).
        journal/     les actes du dossier, du plus ancien au plus récent, un par ligne ; leurs empreintes, une par ligne.
        SHA256SUMS   l’empreinte de chaque fichier.

        Vérifier sans le portail, avec les outils courants d’un poste Linux ou macOS :

        1. Aucun fichier n’a changé depuis l’archivage :
           sha256sum -c SHA256SUMS

        2. Aucun acte du journal n’a changé : l’empreinte de chaque ligne est celle conservée avec l’acte.
           while IFS= read -r ligne; do printf %s "$ligne" | sha256sum | cut -c1-64; done < journal/journal.jsonl | diff - journal/empreintes.txt && echo intact

        3. Les montants se refont : le service public de calcul, interrogé sur les faits, rend la feuille de calcul à l’octet près.
           curl -s -H 'Content-Type: application/json' -d @faits/NOM.json ADRESSE-DU-PORTAIL/api/v1/simulations | cmp - calcul/NOM.json

        4. Un document est bien celui du portail : ADRESSE-DU-PORTAIL/verification/EMPREINTE.

        """.ReplaceLineEndings("\n");
}
