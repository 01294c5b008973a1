using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <summary>The tables in PostgreSQL.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : CandourContext(options);
