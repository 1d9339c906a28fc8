using System.Buffers;
using CptsPortal.Application.Simulations;
using CptsPortal.Law.Funding;
using CptsPortal.Web.Api.Reading;
using CptsPortal.Web.Api.Writing;
using FluentValidation;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace CptsPortal.Web.Api;

/// <summary><c>POST /api/v1/simulations</c>: reads the facts, sends the question, writes the statement.</summary>
internal static class SimulationEndpoint
{
    /// <summary>The longest body taken, in bytes: 64 KiB.</summary>
    public const int LongestBody = 64 * 1024;

    /// <summary>Answers a simulation, or tells in French what keeps it from being computed.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        if (!IsPlainJson(context.Request))
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        try
        {
            if (await ReadAsync(context.Request, context.RequestAborted) is not { } question)
            {
                await SimulationRefusal.AnswerTooLongAsync(context);
                return;
            }

            var sender = context.RequestServices.GetRequiredService<IMediator>();
            await WriteAsync(context.Response, await sender.Send(question, context.RequestAborted));
        }
        catch (ValidationException refused)
        {
            await SimulationRefusal.AnswerAsync(context, [.. refused.Errors]);
        }
        catch (BadHttpRequestException)
        {
            await SimulationRefusal.AnswerNotReadableAsync(context);
        }
    }

    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    /// <summary>The question, or null when the body is too long.</summary>
    private static async Task<SimulateFunding?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > LongestBody)
            return null;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            var body = read.Buffer;
            if (body.Length > LongestBody)
            {
                request.BodyReader.AdvanceTo(body.End);
                return null;
            }

            if (!read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(body.Start, body.End);
                continue;
            }

            var question = SimulationReader.Read(body.IsSingleSegment ? body.First : body.ToArray());
            request.BodyReader.AdvanceTo(body.End);
            return question;
        }
    }

    private static async Task WriteAsync(HttpResponse response, FundingStatement statement)
    {
        using var json = new JsonBytes();
        SimulationWriter.Write(json, statement);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Written.Length;
        await response.BodyWriter.WriteAsync(json.Written, response.HttpContext.RequestAborted);
    }
}
