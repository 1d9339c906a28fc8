namespace CptsPortal.Web.Documents;

/// <summary>Holds what is written to it until it is passed on: a writer that knows no waiting then writes to one that does.</summary>
internal sealed class PassingStream : Stream
{
    private readonly MemoryStream _held = new();

    /// <summary>Bytes held.</summary>
    public int Held => (int)_held.Length;

    /// <summary>Passes on what is held, and holds nothing more.</summary>
    public async Task PassAsync(Stream target, CancellationToken cancellation)
    {
        await target.WriteAsync(_held.GetBuffer().AsMemory(0, Held), cancellation);
        _held.SetLength(0);
    }

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override void Flush()
    {
        // What is held waits to be passed on.
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => _held.Write(buffer, offset, count);

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _held.Dispose();
        base.Dispose(disposing);
    }
}
