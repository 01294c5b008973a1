using Floor;
using Microsoft.EntityFrameworkCore;

// The floor that the site's pages are measured against: one Razor page, one EF query, no sign-in.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddRazorPages();
builder.Services.AddDbContextPool<Rows>(options => options.UseSqlite($"Data Source={builder.Configuration["file"]}"));
var app = builder.Build();
using (var scope = app.Services.CreateScope()) Rows.Fill(scope.ServiceProvider.GetRequiredService<Rows>());
app.MapRazorPages();
await app.RunAsync();
