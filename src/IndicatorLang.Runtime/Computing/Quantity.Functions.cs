using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <content>The functions of the language.</content>
public sealed partial class Quantity
{
    /// <summary>The least of the quantities, at least one.</summary>
    public static Quantity Min(params ReadOnlySpan<Quantity> items) => Fold(items, ValueRange.Least, QuantityForm.Call("最小", "min"));

    /// <summary>The greatest of the quantities, at least one.</summary>
    public static Quantity Max(params ReadOnlySpan<Quantity> items) => Fold(items, ValueRange.Greatest, QuantityForm.Call("最大", "max"));

    /// <summary>The sum of the quantities, at least one.</summary>
    public static Quantity Sum(params ReadOnlySpan<Quantity> items) =>
        Fold(items, static (left, right) => left + right, QuantityForm.Call("合计", "sum"));

    /// <summary>The mean of the quantities, at least one.</summary>
    public static Quantity Average(params ReadOnlySpan<Quantity> items)
    {
        if (Broken(items) is { } broken)
        {
            return broken;
        }

        var sum = Fold(items, static (left, right) => left + right, QuantityForm.None);
        return new Quantity(sum._values / ValueRange.Of(items.Length), QuantityForm.Call("平均", "avg"), [.. items]);
    }

    /// <summary>How much a value has grown: (value - base) / base. A base that is not certainly above zero is a problem.</summary>
    /// <param name="value">The value.</param>
    /// <param name="basis">What it is compared with.</param>
    public static Quantity Growth(Quantity value, Quantity basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ImmutableArray<Quantity> operands = [value, basis];
        return Broken(value, basis)
            ?? (basis._values.Low.Sign <= 0
                ? new(ComputationProblems.BaseNotPositive(value, basis), operands, basis.Name)
                : new((value._values / basis._values) + ValueRange.Of(-1), QuantityForm.Call("增长率", "growth"), operands));
    }

    /// <summary>The days from the start to the end; the start is not counted, the end is.</summary>
    public static Quantity Days(Quantity start, Quantity end)
    {
        if (Broken(start, end) is { } broken)
        {
            return broken;
        }

        ImmutableArray<Quantity> operands = [start, end];
        var (from, to) = (DayRange.Of(start._values), DayRange.Of(end._values));
        return ElapsedTime.IsReversed(from, to)
            ? new Quantity(ComputationProblems.Reversed(start, end), operands, end.Name)
            : new Quantity(ValueRange.OneOf(ElapsedTime.Days(from, to)), QuantityForm.Elapsed(null), operands);
    }

    /// <summary>The workdays from the start to the end on a calendar; the start is not counted, the end is.</summary>
    public static Quantity Workdays(Quantity start, Quantity end, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Broken(start, end) is { } broken)
        {
            return broken;
        }

        ImmutableArray<Quantity> operands = [start, end];
        var (from, to) = (DayRange.Of(start._values), DayRange.Of(end._values));
        if (ElapsedTime.IsReversed(from, to))
        {
            return new Quantity(ComputationProblems.Reversed(start, end), operands, end.Name);
        }

        return ElapsedTime.Workdays(from, to, calendar, out var uncovered) is { } counts
            ? new Quantity(ValueRange.OneOf(counts), QuantityForm.Elapsed(calendar), operands)
            : new Quantity(ComputationProblems.Uncovered(start, end, calendar, uncovered), operands, culprit: null);
    }

    /// <summary>The days that workdays were counted between, where the value rests on one such count; else null.</summary>
    internal (DateOnly Start, DateOnly End)? CountedWorkdays
    {
        get
        {
            var pending = new Stack<Quantity>([this]);
            (DateOnly Start, DateOnly End)? found = null;
            while (pending.TryPop(out var next))
            {
                if (next.Form.CountsWorkdays)
                {
                    var counted = (DayRange.Of(next.Operands[0]._values).First, DayRange.Of(next.Operands[1]._values).Last);
                    if (found is { } other && other != counted)
                    {
                        return null;
                    }

                    found = counted;
                    continue;
                }

                foreach (var operand in next.Operands)
                {
                    pending.Push(operand);
                }
            }

            return found;
        }
    }

    /// <summary>The value rounded to decimals of the number that is shown: for 98.456% those of 98.456.</summary>
    /// <param name="decimals">How many decimals are kept, zero or more.</param>
    /// <param name="rounding">What becomes of the rest.</param>
    public Quantity Round(int decimals, Rounding rounding)
    {
        var factor = Unit.Factor;
        return Broken(this) ?? new Quantity(
            _values.Keeping(value => (value / factor).Round(decimals, rounding) * factor),
            QuantityForm.Rounded(decimals, rounding),
            [this])
        { Type = Type, Unit = Unit };
    }

    /// <summary>The same value in another base unit, which is no step of a computation: a ratio as percentage points.</summary>
    /// <param name="factor">How many of the new base unit one of the old is; not zero.</param>
    public Quantity Rescale(Exact factor) => Problem is not null
        ? this
        : new Quantity(_values * ValueRange.Of(factor), Form, Operands) { Name = Name, Given = Given };

    private static Quantity Fold(ReadOnlySpan<Quantity> items, Func<ValueRange, ValueRange, ValueRange> add, QuantityForm form)
    {
        if (Broken(items) is { } broken)
        {
            return broken;
        }

        var values = items[0]._values;
        foreach (var item in items[1..])
        {
            values = add(values, item._values);
        }

        return new Quantity(values, form, [.. items]);
    }
}
