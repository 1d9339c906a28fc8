using System.Text.Json;

namespace CptsPortal.Web.Tests.Api;

public sealed class DescriptionTests(ApiPortal portal) : IClassFixture<ApiPortal>
{
    [Fact]
    public async Task The_service_describes_its_question_and_every_answer()
    {
        var post = (await DescriptionAsync()).GetProperty("paths").GetProperty(ApiPortal.Address).GetProperty("post");

        Assert.True(post.GetProperty("requestBody").GetProperty("required").GetBoolean());
        Assert.Equal(["200", "400", "415", "429"], Names(post.GetProperty("responses")));
        Assert.True(post.GetProperty("responses").GetProperty("429").GetProperty("headers").TryGetProperty("Retry-After", out _));
    }

    [Fact]
    public async Task Only_the_service_is_described() =>
        Assert.Equal([ApiPortal.Address], Names((await DescriptionAsync()).GetProperty("paths")));

    [Fact]
    public async Task The_example_shown_is_the_published_one_and_is_answered_as_shown()
    {
        var post = (await DescriptionAsync()).GetProperty("paths").GetProperty(ApiPortal.Address).GetProperty("post");
        var example = post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");
        var shown = post.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example");

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Bodies.Example), example));
        Assert.True(JsonElement.DeepEquals((await portal.PostAsync(Bodies.Example)).Json, shown));
    }

    [Fact]
    public async Task An_answer_has_exactly_the_members_described()
    {
        var schemas = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas");

        Hold((await portal.PostAsync(Bodies.Full)).Json, schemas.GetProperty("SimulationResponse"), "");
        Hold((await portal.PostAsync("{}")).Json, schemas.GetProperty("ApiProblem"), "");
    }

    [Fact]
    public async Task A_question_may_have_exactly_the_fields_described()
    {
        var schema = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas").GetProperty("SimulationRequest");

        Assert.Equal(Names(JsonElement.Parse(Bodies.Example)).Order(), Names(schema.GetProperty("properties")).Order());
        Assert.Equal(["population", "signatureDate"], schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    private static void Hold(JsonElement value, JsonElement schema, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Hold(item, schema.GetProperty("items"), path + "[]");
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.Equal((path, string.Join(' ', Names(properties).Order())), (path, string.Join(' ', Names(value).Order())));
            foreach (var member in value.EnumerateObject())
                Hold(member.Value, properties.GetProperty(member.Name), $"{path}.{member.Name}");
        }
        else if (schema.TryGetProperty("enum", out var names))
        {
            Assert.Contains(names.EnumerateArray(), name => JsonElement.DeepEquals(name, value));
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private async Task<JsonElement> DescriptionAsync()
    {
        using var client = portal.CreateClient();
        return JsonElement.Parse(await client.GetStringAsync("/api/v1/openapi.json", TestContext.Current.CancellationToken));
    }
}
