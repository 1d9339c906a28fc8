using CptsPortal.Application.Notices;

namespace CptsPortal.Web.Resources;

/// <summary>The French words of notices and of their mail.</summary>
public static class NoticeTexts
{
    /// <summary>By stable code.</summary>
    public static readonly StageTexts Texts = new("Notices");

    /// <summary>What a notice tells.</summary>
    public static string Of(string about, string? actorName, DateOnly? due) =>
        Texts.Get($"Notice.{about}", due is { } day ? day : actorName ?? "");

    /// <summary>What a notice tells.</summary>
    public static string Of(NoticeItem notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Of(notice.About, notice.ActorName, notice.Due);
    }
}
