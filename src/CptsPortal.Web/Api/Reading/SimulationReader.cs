using System.Text.Json;
using System.Text.Unicode;
using CptsPortal.Application.Simulations;
using CptsPortal.Law.Funding;

namespace CptsPortal.Web.Api.Reading;

/// <summary>Reads the body of a simulation: the facts it gives, and every place where it cannot be read.</summary>
internal sealed class SimulationReader
{
    /// <summary>Nothing in a simulation is nested deeper than an object in a list in the body; a little more is still named.</summary>
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    private static readonly JsonFieldNames BodyFields = new(
        "signatureDate", "population", "members", "changes", "missions", "attainments", "crises",
        "covidActionsIn2021", "terminationDate");

    private static readonly JsonFieldNames ChangeFields = new("effectiveDate", "population", "members");
    private static readonly JsonFieldNames MissionFields = new("mission", "startDate", "endDate", "orientationStartDate");
    private static readonly JsonFieldNames AttainmentFields = new("mission", "contractYear", "rate");

    private readonly List<UnreadableField> _problems = [];

    private SimulationReader()
    {
    }

    /// <summary>Reads a body in UTF-8; never throws, whatever it holds.</summary>
    public static SimulateFunding Read(ReadOnlyMemory<byte> body)
    {
        var reader = new SimulationReader();
        return new SimulateFunding(reader.Parse(body), reader._problems);
    }

    private ContractFactsDraft Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (Utf8.IsValid(body.Span) && !HoldsHalfACharacter(body.Span))
            {
                using var document = JsonDocument.Parse(body, Strict);
                return Facts(document.RootElement);
            }
        }
        catch (JsonException)
        {
            // Told like any other body that is no JSON text.
        }

        _problems.Add(new UnreadableField("", ReadingProblem.NotReadable));
        return new ContractFactsDraft();
    }

    /// <summary>Whether an escape stands for one half of a surrogate pair, which no text can hold (RFC 7493, 2.1).</summary>
    private static bool HoldsHalfACharacter(ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("\\u"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    _ = reader.GetString();
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private ContractFactsDraft Facts(JsonElement body)
    {
        var fields = new JsonGroup(body, BodyFields, default, _problems);
        return new ContractFactsDraft
        {
            SignatureDate = fields.Day("signatureDate"),
            Population = fields.Whole("population"),
            Members = fields.Whole("members"),
            Changes = fields.Items("changes", Change),
            Missions = fields.Items("missions", Mission),
            Attainments = fields.Items("attainments", Attainment),
            Crises = fields.Items("crises", Crisis),
            CovidActionsIn2021 = fields.YesOrNo("covidActionsIn2021"),
            TerminationDate = fields.Day("terminationDate"),
        };
    }

    private SizeChangeDraft Change(JsonElement item, JsonPlace place)
    {
        var fields = new JsonGroup(item, ChangeFields, place, _problems);
        return new SizeChangeDraft(fields.Day("effectiveDate"), fields.Whole("population"), fields.Whole("members"));
    }

    private MissionFactsDraft Mission(JsonElement item, JsonPlace place)
    {
        var fields = new JsonGroup(item, MissionFields, place, _problems);
        return new MissionFactsDraft(
            fields.Mission("mission"), fields.Day("startDate"), fields.Day("endDate"), fields.Day("orientationStartDate"));
    }

    private AttainmentDraft Attainment(JsonElement item, JsonPlace place)
    {
        var fields = new JsonGroup(item, AttainmentFields, place, _problems);
        return new AttainmentDraft(fields.Mission("mission"), fields.Whole("contractYear"), fields.Number("rate"));
    }

    private DateOnly? Crisis(JsonElement item, JsonPlace place)
    {
        if (item.ValueKind == JsonValueKind.Null)
            return null;
        var day = JsonScalar.Day(item);
        if (day is null)
            _problems.Add(new UnreadableField(place.ToString(), ReadingProblem.NotADay));
        return day;
    }
}
