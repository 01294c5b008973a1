using System.Text;

namespace Candour.Practice.Duck;

/// <summary>The rows of an answer, read forwards. A column is read by its place, and is null where the row has nothing in it.</summary>
public sealed unsafe class DuckReader : IDisposable
{
    private readonly DuckType[] _types;
    private readonly void*[] _data;
    private readonly ulong*[] _validity;
    private Native.Result _result;
    private nint _chunk;
    private ulong _row, _rows;

    internal DuckReader(Native.Result result)
    {
        _result = result;
        var columns = (int)Native.ColumnCount(ref _result);
        _types = new DuckType[columns];
        _data = new void*[columns];
        _validity = new ulong*[columns];
        for (var i = 0; i < columns; i++) _types[i] = Native.ColumnType(ref _result, (ulong)i);
    }

    public int Columns => _types.Length;

    public string NameOf(int column) => Native.Words(Native.ColumnName(ref _result, (ulong)column));

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Read()
    {
        if (_row + 1 < _rows)
        {
            _row++;
            return true;
        }
        do
        {
            Native.DestroyChunk(ref _chunk);
            _chunk = Native.FetchChunk(_result);
            if (_chunk == 0) return false;
            (_row, _rows) = (0, Native.ChunkSize(_chunk));
        }
        while (_rows == 0);
        for (var i = 0; i < _types.Length; i++)
        {
            var vector = Native.ChunkVector(_chunk, (ulong)i);
            _data[i] = Native.VectorData(vector);
            _validity[i] = Native.VectorValidity(vector);
        }
        return true;
    }

    public bool IsNull(int column) => _validity[column] != null && (_validity[column][_row / 64] >> (int)(_row % 64) & 1) == 0;

    public string? Text(int column)
    {
        Expect(column, DuckType.Text);
        if (IsNull(column)) return null;
        var text = (Native.Text*)_data[column] + _row;
        return Encoding.UTF8.GetString(text->Length <= 12 ? text->Inlined : text->Pointer, (int)text->Length);
    }

    /// <summary>A whole number, of either size.</summary>
    public long? Whole(int column)
    {
        if (_types[column] is DuckType.Integer) return IsNull(column) ? null : ((int*)_data[column])[_row];
        Expect(column, DuckType.BigInt);
        return IsNull(column) ? null : ((long*)_data[column])[_row];
    }

    public double? Number(int column)
    {
        Expect(column, DuckType.Double);
        return IsNull(column) ? null : ((double*)_data[column])[_row];
    }

    public bool? Flag(int column)
    {
        Expect(column, DuckType.Boolean);
        return IsNull(column) ? null : ((byte*)_data[column])[_row] != 0;
    }

    public DateOnly? Day(int column)
    {
        Expect(column, DuckType.Date);
        return IsNull(column) ? null : DuckDays.Day(((int*)_data[column])[_row]);
    }

    public void Dispose()
    {
        Native.DestroyChunk(ref _chunk);
        Native.DestroyResult(ref _result);
    }

    /// <summary>To read a column as what it is not would read memory that is not its own.</summary>
    private void Expect(int column, DuckType type)
    {
        if (_types[column] != type) throw new DuckException($"Column {NameOf(column)} is {_types[column]}, not {type}.");
    }
}
