using Signpost.Functions.Hosting;

try
{
    await SignpostApp.Build(args).RunAsync();
    return 0;
}
catch (InvalidOperationException wrongSetting)
{
    // The Functions host restarts a handler that ends with any code but 0, and shows what it wrote.
    await Console.Out.WriteLineAsync(wrongSetting.Message);
    return 1;
}
catch (IOException taken)
{
    await Console.Out.WriteLineAsync($"{taken.Message.TrimEnd('.')}: stop what uses it, or choose another port.");
    return 1;
}
