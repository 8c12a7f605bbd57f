using IndicatorLang.Cli.CommandLine;

namespace IndicatorLang.Cli;

/// <summary>The reader of our output has gone (<c>ind eval … | head</c>).</summary>
internal sealed class BrokenPipeException(IOException cause) : Exception("the output was closed", cause);

/// <summary>Standard output, where a closed pipe is no defect.</summary>
internal sealed class PipeStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Guarded(inner, static (stream, _) => stream.Flush(), default);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => Guarded(inner, static (stream, bytes) => stream.Write(bytes), buffer);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private delegate void Writing(Stream stream, ReadOnlySpan<byte> bytes);

    private static void Guarded(Stream stream, Writing write, ReadOnlySpan<byte> bytes)
    {
        try
        {
            write(stream, bytes);
        }
        catch (IOException full) when ((full.HResult & 0xFFFF) is 28 or 39 or 112)
        {
            // ENOSPC, ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL: results are lost, which must not look like success.
            throw new UsageException(FileErrors.CannotWriteOutput());
        }
        catch (IOException closed)
        {
            throw new BrokenPipeException(closed);
        }
    }
}
