// Composition root; each line names one room of the portal.
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();
