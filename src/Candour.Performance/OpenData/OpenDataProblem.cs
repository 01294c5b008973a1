namespace Candour.Performance;

/// <summary>What is wrong with a file of open data; the whole file is refused for it.</summary>
/// <param name="Row">The line of the file; 0 where it is about the whole file.</param>
public sealed record OpenDataProblem(int Row, string? Column, string Message);
