using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>The lists of one document. Each numbered list begins at 1 again.</summary>
internal sealed class DocxLists
{
    private const int BulletShape = 0;
    private const int NumberShape = 1;

    private int _count;

    public DocxLists()
    {
        Numbering.Append(Shape(BulletShape, NumberFormatValues.Bullet, "•"), Shape(NumberShape, NumberFormatValues.Decimal, "%1."));
        Bulleted = Add(BulletShape);
    }

    public Numbering Numbering { get; } = new();

    public int Bulleted { get; }

    public int Numbered()
    {
        var number = Add(NumberShape);
        Numbering.LastChild!.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
        return number;
    }

    private int Add(int shape)
    {
        Numbering.Append(new NumberingInstance(new AbstractNumId { Val = shape }) { NumberID = ++_count });
        return _count;
    }

    private static AbstractNum Shape(int id, NumberFormatValues format, string text) => new(
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "397" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
