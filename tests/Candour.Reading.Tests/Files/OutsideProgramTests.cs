using System.Globalization;
using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Files;

/// <summary>The program that reads PDFs runs apart from ours: it is missed by name, and ended when it takes too much.</summary>
public sealed class OutsideProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-").FullName;

    [Theory]
    [InlineData("/nowhere/pdftotext")]
    [InlineData("a-program-that-nobody-has")]
    public void Without_the_program_a_person_is_told_what_to_install(string program) =>
        Refusal(new() { PdfProgram = program }).ShouldBe(
            "plan.pdf: to read a PDF, Candour needs the program pdftotext of poppler, which is not installed. "
            + "Install it with \"apt-get install poppler-utils\" (Debian, Ubuntu), \"brew install poppler\" (macOS) or \"choco install poppler\" (Windows).");

    [Fact]
    public void One_that_takes_too_long_is_ended_with_whatever_it_started()
    {
        var program = Program("sleep 60 & echo $! > child; wait");

        Refusal(new() { PdfProgram = program, PdfTime = TimeSpan.FromSeconds(1) }).ShouldContain("could not be read within 1 seconds");

        var child = int.Parse(File.ReadAllText(Path.Combine(_folder, "child")), CultureInfo.InvariantCulture);
        SpinWait.SpinUntil(() => !IsRunning(child), TimeSpan.FromSeconds(5)).ShouldBeTrue();
    }

    [Fact]
    public void One_that_takes_too_much_memory_is_ended() =>
        Refusal(new() { PdfProgram = Program("exec tail -c 4000000000 /dev/zero"), PdfMemory = 64 << 20 }).ShouldContain("takes more memory");

    [Fact]
    public void One_that_writes_without_end_is_ended() =>
        Refusal(new() { PdfProgram = Program("exec yes"), Characters = 100_000 }).ShouldContain("holds more text");

    [Fact]
    public void One_that_fails_is_told_as_a_damaged_file() =>
        Refusal(new() { PdfProgram = Program("exit 1") }).ShouldContain("damaged");

    [Fact]
    public void No_copy_of_the_document_is_left_behind()
    {
        Refusal(new() { PdfProgram = Program("echo \"$4\" > copy; exit 1") });

        File.Exists(File.ReadAllText(Path.Combine(_folder, "copy")).Trim()).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Refusal(ReadingLimits limits) =>
        Should.Throw<DocumentRefusedException>(() => Fixture.Read(RefusalTests.Pdf("words"), "plan.pdf", limits)).Message;

    private string Program(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is a shell script.");
        var path = Path.Combine(_folder, "reader");
        File.WriteAllText(path, $"#!/bin/sh\ncd \"$(dirname \"$0\")\"\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
