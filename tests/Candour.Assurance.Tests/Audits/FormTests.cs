namespace Candour.Assurance.Tests.Audits;

public sealed class FormTests
{
    private readonly Service _service = new();

    public static TheoryData<AuditKind> Kinds => [.. Enum.GetValues<AuditKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_ready_form_can_be_put_into_use_as_it_is(AuditKind kind)
    {
        var form = new FormDraft("READY", "A form", kind).Add(_service.View, _service.At).Required;

        form.Current.ShouldBeNull();
        form.PutIntoUse(Service.Today).Required.Current!.Judgement.IsJudgement.ShouldBeTrue();
    }

    [Fact]
    public void A_change_leaves_the_version_in_use_as_it_is_until_it_becomes_the_next()
    {
        var before = _service.Form.Current!;

        var changed = new QuestionDraft { Section = "Plan", Text = "Is it SMART?", Kind = QuestionKind.MeetsGood, After = before.Questions[0].Id }.Add(_service.Form, _service.At).Required;

        changed.Current.ShouldBe(before);
        changed.Designed[1].Text.ShouldBe("Is it SMART?");
        var next = changed.PutIntoUse(Service.Today).Required;
        next.Versions.Count.ShouldBe(2);
        next.Versions[0].ShouldBe(before);
        (next.Current!.Number, next.Draft).ShouldBe((2, null));
        next.PutIntoUse(Service.Today).IsGood.ShouldBeFalse("nothing has changed since");
    }

    [Fact]
    public void Half_the_cases_are_graded_on_the_old_version_and_the_rest_on_the_new_and_each_stays_on_its_own()
    {
        var round = _service.Plan();
        var begun = _service.Grade(round, "good");
        _service.Form = _service.Add(_service.Form.Without(_service.Form.Current!.Questions[0].Id).PutIntoUse(Service.Today).Required);
        var later = _service.Put(round);
        var after = GradingDraft.Begin(later, _service.Form, version: null, GradingRole.Audit, _service.Ann.Id, _service.At);

        _service.View.VersionOf(begun.Audit!).Questions.Count.ShouldBe(8);
        _service.View.VersionOf(after).Questions.Count.ShouldBe(7);
        // Whoever had the old version on the screen when the new one came grades on what they saw.
        GradingDraft.Begin(later, _service.Form, version: 1, GradingRole.Audit, _service.Ann.Id, _service.At).Version.ShouldBe(1);
        GradingDraft.Begin(later, _service.Form, version: 7, GradingRole.Audit, _service.Ann.Id, _service.At).Version.ShouldBe(2);
    }

    [Fact]
    public void One_question_counts_the_cases_and_a_question_that_was_graded_is_answered_as_before()
    {
        var judgement = _service.Judgement;
        var other = _service.Form.Current!.Questions[0];

        var moved = Of(other, _service.Form, draft => draft with { IsJudgement = true });
        moved.Required.Designed.Single(one => one.IsJudgement).Id.ShouldBe(other.Id);
        _service.Form.Without(judgement.Id).PutIntoUse(Service.Today).Problems.ShouldHaveSingleItem().Message.ShouldContain("one question");
        Of(other, _service.Form, draft => draft with { Kind = QuestionKind.Text }).Problems.ShouldHaveSingleItem().Field.ShouldBe("kind");
        Of(_service.Themes, _service.Form, draft => draft with { Themes = [" "] }).Problems.ShouldHaveSingleItem().Field.ShouldBe("themes");
        Of(_service.Themes, _service.Form, draft => draft with { IsJudgement = true }).Problems.ShouldHaveSingleItem().Field.ShouldBe("isJudgement");
    }

    [Theory]
    [InlineData("dip sample", "code")]
    [InlineData("CASE", "code")]
    [InlineData("X", "code")]
    public void A_code_is_short_in_capitals_and_its_own(string code, string field) =>
        new FormDraft(code, "A form", AuditKind.DipSample).Add(_service.View, _service.At).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    private static Improvement.Checked<AuditForm> Of(Question one, AuditForm form, Func<QuestionDraft, QuestionDraft> how) =>
        how(new() { Section = one.Section, Text = one.Text, Kind = one.Kind, IsJudgement = one.IsJudgement, Themes = one.Themes ?? [] }).Change(form, one);
}
