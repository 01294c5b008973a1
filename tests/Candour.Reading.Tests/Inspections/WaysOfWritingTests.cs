namespace Candour.Reading.Tests.Inspections;

/// <summary>What a first page may print in many ways.</summary>
public class WaysOfWritingTests
{
    [Theory]
    [InlineData("24 January 2017 – 16 February 2017", "2017-01-24", "2017-02-16")]
    [InlineData("10 to 21 June 2019", "2019-06-10", "2019-06-21")]
    [InlineData("25 April – 18 May 2017", "2017-04-25", "2017-05-18")]
    [InlineData("05 July 2016–27 July 2016", "2016-07-05", "2016-07-27")]
    [InlineData("19 November–30 November 2018", "2018-11-19", "2018-11-30")]
    [InlineData("between 23 and 24 October 2019", "2019-10-23", "2019-10-24")]
    [InlineData("Monday 3rd to Friday 14th March 2025", "2025-03-03", "2025-03-14")]
    [InlineData("12 December to 9 January 2020", "2019-12-12", "2020-01-09")]
    [InlineData("3, 4 and 5 October 2023", "2023-10-03", "2023-10-05")]
    [InlineData("8 July 2019 to 12 July 2019 and 7 August 2019 to\n8 August 2019", "2019-07-08", "2019-08-08")]
    [InlineData("25/04/2017 - 18/05/2017", "2017-04-25", "2017-05-18")]
    [InlineData("\n4 to 15 Sept 2023", "2023-09-04", "2023-09-15")]
    [InlineData("9 May 2018", "2018-05-09", "2018-05-09")]
    public void Days_of_an_inspection(string written, string from, string to)
    {
        var report = Documents.Read($"Inspection of Eastmere local authority children’s services\nInspection dates: {written}\n\nLead inspector: one\n").Only;

        (report.InspectedFrom, report.InspectedTo).ShouldBe((Day(from), Day(to)));
    }

    [Theory]
    [InlineData("31 to 33 June 2019")]
    [InlineData("to be confirmed")]
    [InlineData("20 June 2019 to 10 June 2019")]
    public void Days_that_cannot_be_are_said_and_not_guessed(string written)
    {
        var document = Documents.Read($"Inspection of Eastmere local authority children’s services\nInspection dates: {written}\n\nLead inspector: one\n");

        document.Only.InspectedFrom.ShouldBeNull();
        document.ProblemCodes.ShouldContain("inspectionDatesNotFound");
    }

    [Theory]
    [InlineData("on 20 and 21 November.", "2018-11-20")]
    [InlineData("on 18 and 19 December.", "2017-12-18")] // the letter is of 14 December 2018
    public void A_visit_without_a_year_was_before_its_letter(string written, string from)
    {
        var text = Documents.Fixture("eastmere-monitoring-visit").Replace("on 20 and 21 November 2018.", written, StringComparison.Ordinal);

        Documents.Read(text).Only.InspectedFrom.ShouldBe(Day(from));
    }

    [Theory]
    [InlineData("London Borough of Eastmere", "Eastmere")]
    [InlineData("The Royal Borough of Eastmere and\nFens", "Eastmere and Fens")]
    [InlineData("Eastmere Metropolitan Borough\nCouncil", "Eastmere")]
    [InlineData("City of Eastmere Council", "Eastmere")]
    [InlineData("Eastmere upon Fen City Council", "Eastmere upon Fen")]
    [InlineData("Eastmere District Metropolitan Council", "Eastmere")]
    [InlineData("Eastmere", "Eastmere")]
    [InlineData("City of London", "City of London")]
    [InlineData("Council of the Isles of Eastmere", "Isles of Eastmere")]
    public void An_authority_has_one_name_however_it_is_printed(string printed, string name)
    {
        var text = $"{printed}\nInspection of children’s social care services\nInspection dates: 9 to 13 May 2019\n";

        Documents.Read(text).Only.Authority.ShouldBe(name);
    }

    [Theory]
    [InlineData("The overall judgement is that children’s services are\ninadequate", "Inadequate")]
    [InlineData("The overall judgement is requires improvement", "Requires improvement")]
    [InlineData("Children’s services in Eastmere and Fens require improvement to\nbe good", "Requires improvement to be good")]
    [InlineData("Children’s services in Eastmere are good.", "Good")]
    public void The_overall_judgement_as_a_sentence(string sentence, string grade)
    {
        var text = $"""
            Eastmere Council
            Inspection of services for children in need of help and
            protection, children looked after and care leavers
            Inspection date: 3 June – 25 June 2014

            {sentence}

            1. Children who need help and protection         Good
            """;

        Documents.Read(text).Only.Judgements.Said().ShouldBe([$"Overall effectiveness: {grade}", "Children who need help and protection: Good"]);
    }
}
