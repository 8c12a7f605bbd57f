namespace IndicatorLang.Runtime;

/// <summary>Gathers the bits of rows. As long as all are set, as they mostly are, they need no bitmap.</summary>
internal struct BitmapBuilder(int capacity)
{
    private byte[] _bytes = new byte[BytesFor(capacity)];
    private bool _hasClear;

    public void Add(int row, bool isSet)
    {
        if (row >> 3 >= _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(ColumnScan.BlockRows, 2 * _bytes.Length));
        }

        var bit = (byte)(1 << (row & 7));
        ref var place = ref _bytes[row >> 3];
        place = isSet ? (byte)(place | bit) : (byte)(place & ~bit);
        _hasClear |= !isSet;
    }

    public void Clear() => _hasClear = false;

    public readonly Bitmap ToBitmap(int rows) => _hasClear ? new Bitmap(_bytes.AsSpan(0, BytesFor(rows)).ToArray()) : default;

    private static int BytesFor(int rows) => (rows + 7) / 8;
}
