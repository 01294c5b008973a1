namespace Candour.Practice.Generating;

/// <summary>Numbers that look like chance and are the same again for the same seed, child and purpose (SplitMix64), so that a list can be made without the lists before it.</summary>
internal struct Draw(ulong seed, long child, int purpose)
{
    private ulong _state = Mixed(seed ^ Mixed(((ulong)child << 8) | (uint)purpose));

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double share) => Share() < share;

    /// <summary>Both ends are possible.</summary>
    public int Between(int least, int most) => least + (int)(Share() * (most - least + 1));

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Of<T>(params ReadOnlySpan<(T One, int Weight)> choices)
    {
        var sum = 0;
        foreach (var (_, weight) in choices) sum += weight;
        var at = Between(0, sum - 1);
        foreach (var (one, weight) in choices)
            if ((at -= weight) < 0) return one;
        return choices[^1].One;
    }

    private ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15);

    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
