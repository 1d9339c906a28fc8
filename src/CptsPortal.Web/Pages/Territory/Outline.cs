using System.Globalization;

namespace CptsPortal.Web.Pages.Territory;

/// <summary>The outline of a department, in the units of the map.</summary>
/// <param name="Department">Its code.</param>
/// <param name="Path">The path as SVG draws it.</param>
/// <param name="Whole">The frame around all its parts.</param>
/// <param name="Main">The frame around its largest part, where its label goes: islands lie far off.</param>
public sealed record Outline(string Department, string Path, Frame Whole, Frame Main)
{
    /// <summary>Reads a path made of closed polygons whose points follow one another by relative moves, the only form the map has.</summary>
    /// <exception cref="FormatException">The path has another form.</exception>
    public static Outline Of(string department, string path)
    {
        var frames = new List<Frame>();
        var (x, y) = (0m, 0m);
        foreach (var ring in path.Split(['z', 'Z'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ring[0] != 'm')
                throw new FormatException($"The outline of {department} is not made of relative moves.");
            // A closed ring ends where it began: the next one moves from there.
            var frame = Ring(ring[1..], ref x, ref y);
            frames.Add(frame);
        }

        return new Outline(department, path, frames.Aggregate((one, other) => one.With(other)), frames.MaxBy(frame => frame.Width * frame.Height));
    }

    private static Frame Ring(string moves, ref decimal x, ref decimal y)
    {
        Frame? frame = null;
        var (atX, atY) = (x, y);
        foreach (var move in moves.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (right, down) = move.Split(',') is [var first, var second] ? (Number(first), Number(second)) : throw new FormatException(move);
            (atX, atY) = (atX + right, atY + down);
            if (frame is null)
                (x, y) = (atX, atY);
            var point = new Frame(atX, atY, atX, atY);
            frame = frame?.With(point) ?? point;
        }

        return frame ?? throw new FormatException("An empty ring.");
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

/// <summary>A rectangle of the map; the vertical axis goes down.</summary>
/// <param name="Left">Least abscissa.</param>
/// <param name="Top">Least ordinate.</param>
/// <param name="Right">Greatest abscissa.</param>
/// <param name="Bottom">Greatest ordinate.</param>
public readonly record struct Frame(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    /// <summary>From left to right.</summary>
    public decimal Width => Right - Left;

    /// <summary>From top to bottom.</summary>
    public decimal Height => Bottom - Top;

    /// <summary>Halfway from left to right.</summary>
    public decimal MiddleX => (Left + Right) / 2;

    /// <summary>Halfway from top to bottom.</summary>
    public decimal MiddleY => (Top + Bottom) / 2;

    /// <summary>The frame around two.</summary>
    public Frame With(Frame other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The same with a margin.</summary>
    public Frame Grown(decimal margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);

    /// <summary>Whether two frames share anything.</summary>
    public bool Meets(Frame other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;
}
