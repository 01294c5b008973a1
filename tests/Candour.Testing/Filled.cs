using System.Collections;
using System.Reflection;
using Record = Candour.Ledger.Record;

namespace Candour.Testing;

/// <summary>A record with everything said that it can say.</summary>
public static class Filled
{
    public static Record Of(Type kind, Guid somebody)
    {
        var record = (Record)Activator.CreateInstance(kind)!;
        foreach (var field in Fields(kind)) field.SetValue(record, Value(field.PropertyType, somebody));
        typeof(Record).GetProperty(nameof(Record.Id))!.SetValue(record, Record.NewId(new(2018, 12, 3, 17, 30, 0, TimeSpan.Zero)));
        return record;
    }

    public static IEnumerable<PropertyInfo> Fields(Type kind) => kind.GetProperties().Where(one => one is { CanWrite: true, Name: not "Id" });

    public static object? Nothing(Type type) => type switch
    {
        _ when type == typeof(string) => "",
        { IsValueType: true } => Activator.CreateInstance(type),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ => null,
    };

    private static object Value(Type type, Guid somebody)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "Some words";
        if (type == typeof(Guid)) return somebody;
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 3;
        if (type == typeof(long)) return 3L;
        if (type == typeof(decimal)) return 3.5m;
        if (type == typeof(double)) return 3.5;
        if (type == typeof(DateOnly)) return Dates.Day("2018-12-03");
        if (type == typeof(TimeOnly)) return new TimeOnly(17, 30);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2018, 12, 3, 17, 30, 0, TimeSpan.Zero);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(1)!;
        if (typeof(IEnumerable).IsAssignableFrom(type))
        {
            var list = Array.CreateInstance(type.GetGenericArguments()[0], 2);
            for (var at = 0; at < 2; at++) list.SetValue(Value(type.GetGenericArguments()[0], somebody), at);
            return list;
        }
        var make = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return make.Invoke([.. make.GetParameters().Select(one => Value(one.ParameterType, somebody))]);
    }
}
