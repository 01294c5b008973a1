using System.Runtime.InteropServices;

namespace Candour.Performance;

/// <summary>Finds the signals in one stretch of values, in one walk over them and a second over what it found.</summary>
public static class XmrSignals
{
    /// <param name="values">In the order of time; not a number where one is missing.</param>
    /// <param name="signals">One for each value.</param>
    /// <param name="directions">For each value 1 where its signal is upwards, -1 downwards, 0 where there is none.</param>
    public static void Find(ReadOnlySpan<double> values, XmrLimits limits, int trendPoints, Span<Signal> signals, Span<sbyte> directions)
    {
        // What is found of a value stands in the place of its signal until that is named: nothing is allocated, however long the series.
        var marks = MemoryMarshal.Cast<Signal, Marks>(signals);
        Mark(values, limits, trendPoints, marks, directions);
        Name(values, marks, signals, directions);
    }

    private static void Mark(ReadOnlySpan<double> values, XmrLimits limits, int trendPoints, Span<Marks> marks, Span<sbyte> sides)
    {
        var (mean, lower, upper, nearLower, nearUpper) = (limits.Mean, limits.Lower, limits.Upper, limits.NearLower, limits.NearUpper);
        var (run, climb) = (0, 0); // so many on one side, so many steps one way; below 0 downwards
        var (close1, close2) = (false, false); // the value before, and the one before that
        var before = double.NaN;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            var side = Sign(value, mean);
            var isOutside = value > upper || value < lower;
            (sides[i], marks[i]) = ((sbyte)side, isOutside ? Marks.Outside : Marks.None);

            run = Longer(run, side);
            if (Math.Abs(run) >= XmrRules.ShiftPoints) MarkRun(marks, i, run, XmrRules.ShiftPoints, Marks.Shift);

            climb = Longer(climb, Sign(value, before));
            if (Math.Abs(climb) >= trendPoints - 1) MarkRun(marks, i, climb, trendPoints - 1, Marks.Trend);

            var close = !isOutside && (value > nearUpper || value < nearLower);
            if (Math.Abs(run) >= 3 && (close ? close1 || close2 : close1 && close2)) MarkClose(marks[(i - 2)..(i + 1)], close2, close1, close);
            (close2, close1, before) = (close1, close, value);
        }
    }

    /// <summary>Of all marks on a value its one signal and direction.</summary>
    private static void Name(ReadOnlySpan<double> values, ReadOnlySpan<Marks> marks, Span<Signal> signals, Span<sbyte> sides)
    {
        for (var i = 0; i < signals.Length; i++)
        {
            var mark = marks[i];
            if (mark is Marks.None) sides[i] = 0;
            else if ((mark & Marks.Outside) is not Marks.None) signals[i] = sides[i] > 0 ? Signal.AboveLimit : Signal.BelowLimit;
            else if ((mark & Marks.Trend) is not Marks.None)
            {
                // Where the next value is in a trend as well, the step out of this one counts: the lowest point of a V belongs to the way up.
                var goesOn = i + 1 < signals.Length && (marks[i + 1] & Marks.Trend) is not Marks.None;
                (signals[i], sides[i]) = (Signal.Trend, (sbyte)(goesOn ? Sign(values[i + 1], values[i]) : Sign(values[i], values[i - 1])));
            }
            else signals[i] = (mark & Marks.Close) is not Marks.None ? Signal.TwoInThree : Signal.Shift;
        }
    }

    [Flags]
    private enum Marks : byte { None = 0, Outside = 1, Trend = 2, Close = 4, Shift = 8 }

    /// <summary>All of a run when it becomes long enough, then each that comes to it. A run of steps has one value more than steps.</summary>
    private static void MarkRun(Span<Marks> marks, int last, int length, int needed, Marks mark)
    {
        if (Math.Abs(length) > needed) marks[last] |= mark;
        else
            foreach (ref var one in marks[(last - needed + (mark is Marks.Trend ? 0 : 1))..(last + 1)]) one |= mark;
    }

    private static void MarkClose(Span<Marks> three, bool first, bool second, bool third)
    {
        if (first) three[0] |= Marks.Close;
        if (second) three[1] |= Marks.Close;
        if (third) three[2] |= Marks.Close;
    }

    /// <summary>A run that one more joins, or the beginning of another.</summary>
    private static int Longer(int run, int step) => step == 0 ? 0 : (run > 0) == (step > 0) && run != 0 ? run + step : step;

    /// <summary>0 also where one of the two is missing.</summary>
    private static int Sign(double value, double than) => (value > than ? 1 : 0) - (value < than ? 1 : 0);
}
