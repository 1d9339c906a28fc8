using System.Net;
using System.Text;

namespace CptsPortal.Web.Tests.Api;

public sealed class UnreadableBodyTests(ApiPortal portal) : IClassFixture<ApiPortal>
{
    private const string Good = "\"signatureDate\":\"2023-02-15\",\"population\":62000";
    private const int Limit = 64 * 1024;

    public static readonly TheoryData<string> Malformed =
    [
        "", " ", "{", "nul", "{\"population\":1,}", "{\"population\":01}", "// note\n{}", "{} {}", "\uFEFF{" + Good + "}", "{'population':1}",
        "{\"population\":NaN}", "{\"signatureDate\":\"2023-02-15\n\"}", "{\"a\":\"\\ud800\"}", "{\"\\udc00\":1}",
        "{" + Good + ",\"crises\":" + new string('[', 100) + new string(']', 100) + "}",
    ];

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_text_that_is_no_json_is_told_for_the_whole(string body)
    {
        var answer = await portal.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Envoyez un objet JSON valide, en UTF-8\u00A0: ce texte ne peut pas être lu.", Assert.Single(answer.Errors, error => error.Key.Length == 0).Value);
        Assert.Single(answer.Errors);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf_8_are_told_for_the_whole()
    {
        var answer = await portal.PostAsync([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8]);

        Assert.Equal([""], answer.Errors.Keys);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"2023-02-15\"")]
    [InlineData("42")]
    public async Task A_body_that_is_no_object_is_told_for_the_whole(string body)
    {
        var answer = await portal.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([""], answer.Errors.Keys);
    }

    [Theory]
    [InlineData("{" + Good + ",\"colour\":1}", "colour")]
    [InlineData("{" + Good + ",\"Members\":1}", "Members")]
    [InlineData("{" + Good + ",\"\":1}", "")]
    [InlineData("{" + Good + ",\"missions\":[{\"mission\":\"Prevention\",\"startDate\":\"2023-05-01\",\"x\\u0000y\":{\"z\":[]}}]}", "missions[0].x\0y")]
    public async Task A_property_that_is_not_foreseen_is_told_at_its_place(string body, string path)
    {
        var answer = await portal.PostAsync(body);

        Assert.Equal([path], answer.Errors.Keys);
        Assert.StartsWith("Retirez ce champ", answer.Errors[path], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{" + Good + ",\"population\":62000}", "population")]
    [InlineData("{" + Good + ",\"popul\\u0061tion\":62000}", "population")]
    [InlineData("{" + Good + ",\"attainments\":[{\"mission\":\"Prevention\",\"rate\":1,\"contractYear\":1,\"rate\":1}]}", "attainments[0].rate")]
    public async Task A_property_given_twice_is_told_even_when_both_agree(string body, string path)
    {
        var answer = await portal.PostAsync(body);

        Assert.Equal([path], answer.Errors.Keys);
        Assert.StartsWith("Ce champ est donné plusieurs fois", answer.Errors[path], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_64_kibibytes_is_taken_and_one_byte_more_is_told()
    {
        var exact = ("{" + Good + "}").PadRight(Limit);

        Assert.Equal(HttpStatusCode.OK, (await portal.PostAsync(exact)).Status);

        var over = await portal.PostAsync(exact + " ");
        Assert.Equal(HttpStatusCode.BadRequest, over.Status);
        Assert.StartsWith("Envoyez au plus 64\u00A0Kio", over.Errors[""], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_body_whose_length_is_not_announced_is_told_all_the_same()
    {
        using var client = portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiPortal.Address) { Content = new Unannounced(Limit + 1) };
        request.Content.Headers.ContentType = new("application/json");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("64\\u00A0Kio", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/merge-patch+json")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Another_content_type_is_told(string? contentType)
    {
        var answer = await portal.PostAsync(Encoding.UTF8.GetBytes(Bodies.Example), contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal("Type de contenu refusé", answer.Json.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON; charset=\"UTF-8\"")]
    public async Task The_content_type_may_name_its_charset(string contentType) =>
        Assert.Equal(HttpStatusCode.OK, (await portal.PostAsync(Encoding.UTF8.GetBytes(Bodies.Example), contentType)).Status);

    [Theory]
    [InlineData("GET", ApiPortal.Address, HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", ApiPortal.Address, HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/api/v1/simulation", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api", HttpStatusCode.NotFound)]
    public async Task Another_method_or_address_is_told_in_french(string method, string address, HttpStatusCode status)
    {
        using var client = portal.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_endpoint_of_the_benchmark_exists_only_when_asked_for()
    {
        using var client = portal.CreateClient();
        using var response = await client.PostAsync(new Uri("/benchmark/bare/2", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.False(response.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("missions", "5")]
    [InlineData("changes", "{}")]
    [InlineData("crises", "1")]
    [InlineData("attainments", "{\"x\":0}")]
    public async Task A_huge_list_of_wrong_items_gets_a_hundred_messages(string list, string item)
    {
        var items = string.Join(',', Enumerable.Repeat(item, (Limit - 100) / (item.Length + 1)));

        var answer = await portal.PostAsync("{" + Good + $",\"{list}\":[{items}]}}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(100, answer.Errors.Count);
        Assert.Contains("les 100 premiers sont indiqués", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_list_of_good_items_is_computed()
    {
        var days = Enumerable.Range(0, 1300).Select(i => new DateOnly(2023, 2, 15).AddDays(i));
        var changes = string.Join(',', days.Select((day, i) => $"{{\"effectiveDate\":\"{day:yyyy-MM-dd}\",\"population\":{(i % 2 * 90000) + 1}}}"));

        var answer = await portal.PostAsync("{" + Good + $",\"changes\":[{changes}]}}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    private sealed class Unannounced(int length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(new byte[length]).AsTask();

        protected override bool TryComputeLength(out long computed)
        {
            computed = 0;
            return false;
        }
    }
}
