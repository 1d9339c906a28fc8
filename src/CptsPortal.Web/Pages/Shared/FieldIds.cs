using Microsoft.AspNetCore.Mvc.Rendering;

namespace CptsPortal.Web.Pages.Shared;

/// <summary>The identifiers that join a field, its messages and the summary of errors.</summary>
public static class FieldIds
{
    /// <summary>The element that a bound name such as <c>Form.Missions[0].Start</c> is typed in.</summary>
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>The element that says what is wrong with it.</summary>
    public static string MessagesOf(string name) => Of(name) + "-messages";
}
