// What every .NET program pays before it does anything.
return 0;
