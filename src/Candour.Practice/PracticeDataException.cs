namespace Candour.Practice;

/// <summary>A file of lists that cannot be used. The message names the file and says what to do.</summary>
public sealed class PracticeDataException(string message) : Exception(message);
