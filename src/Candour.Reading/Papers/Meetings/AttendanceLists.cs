namespace Candour.Reading.Papers.Meetings;

/// <summary>Those who came, those who came besides, and those who sent apologies, each once; one of the lists may be open.</summary>
internal sealed class AttendanceLists
{
    private readonly List<Attendee> _present = [];
    private readonly List<Attendee> _attending = [];
    private readonly List<string> _apologies = [];
    private AttendanceList _open;
    private bool _saysPresent;

    /// <summary>The title of all who stand below it: "Councillors:".</summary>
    public string? Title { get; set; }

    /// <summary>The label named one person, not a row of them.</summary>
    public bool IsOfOne { get; private set; }

    public bool AreClosed => _open is AttendanceList.None;

    public bool IsOpen(AttendanceList list) => _open == list;

    public bool AreEmpty => _present.Count + _attending.Count == 0;

    /// <summary>Where the minutes have one list only and call it "in attendance", it says who was present.</summary>
    public IReadOnlyList<Attendee> Present => _saysPresent || _present.Count > 0 ? _present : _attending;

    public IReadOnlyList<Attendee> InAttendance => _saysPresent || _present.Count > 0 ? _attending : [];

    public IReadOnlyList<string> Apologies => _apologies;

    public void Open(AttendanceList list, string label)
    {
        // "In attendance … Also in attendance …": the first are those who were present.
        if (!_saysPresent && list is AttendanceList.InAttendance && AttendanceLabel.IsFurther(label) && _present.Count == 0 && _attending.Count > 0)
        {
            _saysPresent = true;
            _present.AddRange(_attending);
            _attending.Clear();
        }
        (Title, _open, IsOfOne) = (null, list, AttendanceLabel.IsOfOne(label));
        _saysPresent |= _open is AttendanceList.Present;
    }

    public void Close() => _open = AttendanceList.None;

    /// <summary>A sentence says who was there; the list that is open stays so.</summary>
    public void Tell(AttendanceList list, IEnumerable<Attendee> people)
    {
        _saysPresent |= list is AttendanceList.Present;
        Add(list, people);
    }

    public void Add(IEnumerable<Attendee> people) => Add(_open, people);

    public void Add(AttendanceList list, IEnumerable<Attendee> people)
    {
        foreach (var one in people) Add(list, one);
    }

    private void Add(AttendanceList list, Attendee one)
    {
        if (Title is not null && !Who.IsTitled(one.Name) && Who.IsName(one.Name)) one = one with { Name = $"{Title} {one.Name}" };
        // "Members absent: Mr Ashby (apologies)"
        if (list is AttendanceList.Absent && one.Role?.Contains("polog", StringComparison.OrdinalIgnoreCase) is true) (list, one) = (AttendanceList.Apologies, one with { Role = null });
        // Of a post the organisation is part of its name.
        if (list is AttendanceList.Apologies) _apologies.Add(one.Role is { } role && (Who.IsPost(one.Name) || Who.IsPostInSmallLetters(one.Name)) && !Who.IsTitled(one.Name) && Who.IsOrganisation(role) ? $"{one.Name}, {role}" : one.Name);
        else if (list is not AttendanceList.Absent) AddOnce(list is AttendanceList.InAttendance ? _attending : _present, one);
    }

    /// <summary>A chair who is named above the list stands in it again.</summary>
    private static void AddOnce(List<Attendee> list, Attendee one)
    {
        var known = list.FindIndex(other => other.Name == one.Name);
        if (known < 0) list.Add(one);
        else if (list[known].Role is null) list[known] = one;
    }
}
