using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>Shows the lexer the classes of the characters; its positions are UTF-16 offsets of the file.</summary>
internal sealed class ClassifiedStream(string path, byte[] classes) : ICharStream
{
    public int Index { get; private set; }

    public int Size => classes.Length;

    public string SourceName => path;

    public int LA(int i)
    {
        var position = Index + (i > 0 ? i - 1 : i);
        return (uint)position < (uint)classes.Length ? classes[position] : IntStreamConstants.EOF;
    }

    public void Consume() => Index++;

    public void Seek(int index) => Index = index;

    public int Mark() => -1;

    public void Release(int marker)
    {
    }

    // Only ANTLR's own error messages would ask for it, and they are switched off.
    public string GetText(Interval interval) => string.Empty;
}
