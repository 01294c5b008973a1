using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Candour.Web.Tests")]
[assembly: InternalsVisibleTo("Candour.Browser.Tests")]
