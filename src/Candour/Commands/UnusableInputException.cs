namespace Candour.Commands;

/// <summary>Input that a command cannot use. The message names the file and, where there is one, the sheet, row and column or the field.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
