using CptsPortal.Domain.LettersOfIntent;

namespace CptsPortal.Web.Pages.LettersOfIntent;

/// <summary>Adds and removes the rows of a section's list.</summary>
internal static class LetterRows
{
    private const int Most = 200;

    /// <summary>Adds a blank row.</summary>
    public static void Add(LetterFields form, LetterSection section)
    {
        switch (section)
        {
            case LetterSection.Team: AddTo(form.Team); break;
            case LetterSection.Mobilisation: AddTo(form.Mobilisation); break;
            case LetterSection.Professionals: AddTo(form.Professionals); break;
            case LetterSection.Partnerships: AddTo(form.Partnerships); break;
        }
    }

    /// <summary>Removes a row, if there is one of that rank, from 0.</summary>
    public static void Remove(LetterFields form, LetterSection section, int row)
    {
        switch (section)
        {
            case LetterSection.Team: RemoveFrom(form.Team, row); break;
            case LetterSection.Mobilisation: RemoveFrom(form.Mobilisation, row); break;
            case LetterSection.Professionals: RemoveFrom(form.Professionals, row); break;
            case LetterSection.Partnerships: RemoveFrom(form.Partnerships, row); break;
        }
    }

    private static void AddTo<T>(List<T> rows) where T : new()
    {
        if (rows.Count < Most)
            rows.Add(new T());
    }

    private static void RemoveFrom<T>(List<T> rows, int row)
    {
        if (row >= 0 && row < rows.Count)
            rows.RemoveAt(row);
    }
}
