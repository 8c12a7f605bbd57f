using System.Text.Encodings.Web;
using System.Text.Unicode;
using IndicatorService;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1_000_000);
builder.Services.Configure<ServiceOptions>(builder.Configuration.GetSection("Indicators"));
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    // What a request leaves out is a mistake of the request, not a null in the service.
    json.SerializerOptions.RespectRequiredConstructorParameters = true;
    json.SerializerOptions.RespectNullableAnnotations = true;
});
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi();
builder.Services.AddMetrics();
builder.Services.AddHealthChecks().AddCheck<CatalogHealth>("programs");
builder.Services.AddSingleton<ProgramCatalog>();
builder.Services.AddSingleton<SnapshotLoader>();
builder.Services.AddSingleton<ServiceMetrics>();
builder.Services.AddSingleton<Checking>();
builder.Services.AddHostedService<FolderWatcher>();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapGet("/projects", (ProgramCatalog catalog) => catalog.Current.Projects.Values
    .OrderBy(project => project.Evaluator.Project, StringComparer.Ordinal)
    .Select(project => new ProjectSummary(
        project.Evaluator.Project,
        project.Program.Key,
        [.. project.Evaluator.Indicators.Select(indicator => $"{indicator.Name} {indicator.TargetText}")])));
app.MapPost("/projects/{project}/evaluations", Evaluation.Post);
app.MapPost("/check", (CheckRequest request, string? lang, Checking checking, CancellationToken cancellation) =>
    checking.Check(request, lang, cancellation));
app.Run();

/// <summary>Named, so that tests can start the service.</summary>
public partial class Program;
